#!/usr/bin/env bash
# Puts a release into the folder of a slot, with its packages: /opt/rolewright-blue or /opt/rolewright-green. `.env` and `.env.slot` there stay.
# Usage: RELEASE=COMMIT ops/rollout/place.sh SLOT     (ROLLOUT_HOME=/opt; run in a clone that has the commit)
set -euo pipefail
slot=${1:?Usage: RELEASE=COMMIT ops/rollout/place.sh SLOT}
folder=${ROLLOUT_HOME:-/opt}/rolewright-$slot
[ -d "$folder" ] || { echo "$folder is not there: make it, with .env and .env.slot" >&2; exit 1; }
source=$(git rev-parse --show-toplevel)
if [ ! -d "$folder/.git" ]; then git -C "$folder" init -q; fi
git -C "$folder" fetch -q "$source" "${RELEASE:?which commit}"
# What the release before left and this one does not have goes; what git does not know (.env, packages) stays.
git -C "$folder" checkout -q --force --detach FETCH_HEAD
[ "${ROLLOUT_SET_UP:-yes}" = no ] || node "$folder/scripts/setup.mjs"
