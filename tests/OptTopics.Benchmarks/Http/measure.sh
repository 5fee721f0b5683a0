#!/usr/bin/env bash
# Measures a published site over HTTP: measure.sh SITE_FOLDER LIBRARY_FOLDER [SECONDS]
# LIBRARY_FOLDER is what `bench load` loaded. Needs wrk, and a Release build of the benchmarks; everything stays on this machine.
set -euo pipefail
site=$(realpath "$1"); library=$(realpath "$2"); seconds=${3:-20}
here=$(cd "$(dirname "$0")" && pwd)
bench() { dotnet "$here/../bin/Release/net10.0/OptTopics.Benchmarks.dll" "$@"; }
work=$(mktemp -d); port=5078; url=http://127.0.0.1:$port; server=
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

start() { # start SETTING... ; tells how long the first page took
  local before; before=$(date +%s%N)
  dotnet "$site/OptTopics.Web.dll" --urls $url --Content:Path "$library/content" --Catalog:Path "$work/catalog.db" \
    --Logging:LogLevel:Default=Warning "$@" & server=$!
  until curl -sf -o "$work/home.html" $url/; do sleep 0.02; done
  echo "first page after $(( ($(date +%s%N) - before) / 1000000 )) ms"
}
stop() { kill "$server"; wait "$server" 2>/dev/null || true; }
memory() { awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$server/status"; }
load() { wrk -t1 -c"$1" -d"$2"s -s "$here/paths.lua" "${3:-$url}/"; } # load CONNECTIONS SECONDS [URL]

bench addresses "$library" > "$work/searches"
{ bench addresses "$library" --others 200; echo /; echo /papers; echo /authors; } > "$work/mixed"

echo "== start without a catalog"; start --Site:CacheMegabytes=0; stop
echo "== start on an unchanged library"; start --Site:CacheMegabytes=0

export PATHS="$work/searches"
load 1 5 > "$work/warm"
echo "== search, 1 client, no page kept";       load 1 "$seconds"  | tail -1
echo "== search, 16 connections, no page kept"; load 16 "$seconds" | tail -1
stop

echo "== one kept page, 16 connections"; start
page=$(head -1 "$work/searches"); echo "$page" > "$work/one"; PATHS="$work/one"
curl -sf -o "$work/page.html" "$url$page"; load 16 2 > "$work/warm"; load 16 "$seconds" | tail -1
bench bytes "$work/page.html" --port 5079 & kestrel=$!
until curl -sf -o /dev/null http://127.0.0.1:5079/; do sleep 0.05; done
echo "== Kestrel alone with the same $(stat -c %s "$work/page.html") bytes"
load 16 2 http://127.0.0.1:5079 > "$work/warm"; load 16 "$seconds" http://127.0.0.1:5079 | tail -1
kill $kestrel

echo "== memory under mixed requests"; PATHS="$work/mixed"; echo "before: $(memory)"
asked=0
while [ $asked -lt 100000 ]; do
  load 16 10 > "$work/out"
  asked=$(( asked + $(tail -1 "$work/out" | sed -E 's/.* ([0-9]+) requests,.*/\1/') ))
  echo "after $asked requests: $(memory)"
done
