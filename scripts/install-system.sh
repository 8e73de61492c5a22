#!/usr/bin/env bash
# What the tests need beyond npm, from Debian's packages: Redis, proxies, Prometheus with Alertmanager, a log shipper, a browser, PDF tools, fonts, systemd's own check of units, buildah for the image, and pip for the test PostgreSQL.
# Installs only what is missing; needs root (or sudo) only then. Usage: bash scripts/install-system.sh
set -euo pipefail

# A program on PATH, and the package that brings it.
programs=(
  redis-server:redis-server
  haproxy:haproxy
  caddy:caddy
  rsyslogd:rsyslog
  promtool:prometheus
  amtool:prometheus-alertmanager
  chromium:chromium
  pdftotext:poppler-utils
  curl:curl
  git:git
  python3:python3
  systemd-analyze:systemd
  ip:iproute2
  buildah:buildah
)
missing=()
for entry in "${programs[@]}"; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
[ "$(fc-list 2>/dev/null | grep -ci dejavu)" -gt 0 ] || missing+=(fontconfig fonts-dejavu-core)
python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)

if [ ${#missing[@]} -eq 0 ]; then
  echo 'system packages: nothing to install' >&2
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  echo "Not a Debian system. Install these yourself: ${missing[*]}" >&2
  exit 1
fi
run=()
if [ "$(id -u)" -ne 0 ]; then run=(sudo); fi

echo "system packages: installing ${missing[*]}" >&2
# A service package must not start its own server here, and another apt may hold the lock for a while.
options=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
for attempt in 1 2 3; do
  if "${run[@]}" apt-get "${options[@]}" update >&2; then break; fi
  if [ "$attempt" -eq 3 ]; then
    echo 'apt-get update failed three times: check the network and /etc/apt.' >&2
    exit 1
  fi
  echo "apt-get update failed, attempt $attempt of 3; trying again in 10 s" >&2
  sleep 10
done
"${run[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
  apt-get "${options[@]}" install -y --no-install-recommends "${missing[@]}" >&2
