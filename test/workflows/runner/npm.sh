#!/usr/bin/env bash
# Stands in for npm, which would need the network: `ci` puts the packages there, everything else is only said.
set -euo pipefail
if [ "${1:-}" = ci ]; then
  test -f package-lock.json
  ln -sfn "$RUNNER_PACKAGES" node_modules
fi
echo "npm $*"
