#!/bin/sh
# Builds Wardmote and serves the demonstration partnership: ./run.sh [--port N] [--data DIR]
set -eu
root=$(cd "$(dirname "$0")" && pwd)
. "$root/.ci/needs.sh"
need dotnet "the .NET 10 SDK (https://dotnet.microsoft.com/download)"
need npm "Node.js with npm (https://nodejs.org)"

echo "Building Wardmote; the first time takes a minute." >&2
# Whoever only runs it need not wait for the analyzers; test.sh has them all.
# Nor is the compiler worth tuning for a run of a minute.
DOTNET_TieredPGO=0 dotnet build "$root/src/Wardmote.Web" -c Release --nologo -v quiet -clp:ErrorsOnly -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false >&2
exec dotnet "$root/src/Wardmote.Web/bin/Release/net10.0/Wardmote.Web.dll" "$@"
