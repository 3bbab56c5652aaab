#!/bin/sh
# Makes both databases' "Initial" migration anew from the model. Until the first release there is only this one.
set -eu
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
rm -rf Database/Migrations
dotnet build -v quiet -nodeReuse:false -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -clp:ErrorsOnly
for kind in Sqlite Postgres; do
  dotnet ef migrations add Initial --no-build --context "${kind}Db" --output-dir "Database/Migrations/$kind"
done
