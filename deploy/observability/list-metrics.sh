#!/usr/bin/env bash
# Prints the names of metrics at the management addresses given, e.g. those of the five services of a local stack:
#   deploy/observability/list-metrics.sh http://127.0.0.1:9000 http://127.0.0.1:9001 >names
set -euo pipefail
for address in "$@"; do curl -fsS "$address/q/metrics"; done | sed -e '/^#/d' -e 's/[{ ].*//' | sort -u
