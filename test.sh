#!/bin/sh
# Installs what the tests need, builds, runs every test. The last line says how many passed and failed.
set -eu
root=$(cd "$(dirname "$0")" && pwd)
cd "$root"
. .ci/needs.sh
need dotnet "the .NET 10 SDK (https://dotnet.microsoft.com/download)"
need npm "Node.js with npm (https://nodejs.org)"
# Chromium without windows, where there is such a package, starts in a fraction of the time.
browser=chromium
if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
  browser=chromium-headless-shell
fi
install "$browser|chromium|google-chrome-stable" poppler-utils "libreoffice-writer-nogui|libreoffice-writer" \
  "libreoffice-calc-nogui|libreoffice-calc" fonts-liberation postgresql
for command in "$browser:Chromium" pdfinfo:poppler soffice:LibreOffice; do
  if ! command -v "${command%%:*}" >/dev/null 2>&1; then
    echo "The tests need ${command##*:}: install it so that the command '${command%%:*}' is found." >&2
  fi
done

# Programs that run for minutes do not earn back what tuning them costs: without it, a build takes a third less.
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0
dotnet build Wardmote.slnx -c Release -v quiet

said=$(mktemp)
trap 'rm -f "$said"' EXIT
status=0
dotnet test --solution Wardmote.slnx -c Release --no-build --no-ansi >"$said" 2>&1 || status=$?
cat "$said"

# count WORD - the number after it in the summary that ends the run
count() {
  sed -n "s/^ *$1: \([0-9][0-9]*\).*/\1/p" "$said" | tail -n 1
}
passed=$(count succeeded)
failed=$(count failed)
skipped=$(count skipped)
if [ "${passed:-0}" -eq 0 ] && [ "${failed:-0}" -eq 0 ]; then
  echo "No test ran." >&2
  status=1
fi
if [ "$status" -ne 0 ] && [ "${failed:-0}" -eq 0 ]; then
  # The run itself broke off (a test program that ended before its tests did), which no count shows.
  failed=1
fi
echo "${passed:-0} passed, ${failed:-0} failed$([ "${skipped:-0}" -eq 0 ] || echo ", $skipped skipped")"
exit "$status"
