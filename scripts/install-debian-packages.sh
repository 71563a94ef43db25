#!/usr/bin/env bash
# Installs the Debian packages that the tests need and that are not there yet: a browser, for the pages of `serve`.
set -euo pipefail
wanted=()
command -v chromium >/dev/null || wanted+=(chromium)
[ ${#wanted[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "needs ${wanted[*]}; run: sudo apt-get install ${wanted[*]}" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
