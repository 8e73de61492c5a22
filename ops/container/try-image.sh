#!/usr/bin/env bash
# Builds the image here (build-here.sh) and runs it as a container engine would with the small compose file: as its own user, on a read-only
# root, with /tmp and /data alone to write to, in a network of its own. It must get healthy by its own check, and be unhealthy before and after.
# Usage: ops/container/try-image.sh [NAME]     with NAME an image that is there already is taken. The last line has the figures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export BUILDAH_ISOLATION=chroot
# In a container the store lies on overlayfs already, and cannot be one again.
if [ "$(stat -f -c %T /var/lib)" = overlayfs ]; then STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}; fi
export STORAGE_DRIVER=${STORAGE_DRIVER:-overlay}
name=${1:-}
built=0
if [ -z "$name" ]; then
  name=localhost/rolewright
  bash ops/container/build-here.sh "$name"
  built=$SECONDS
fi
policy=$(mktemp)
printf '{"default":[{"type":"insecureAcceptAnything"}]}' > "$policy"
container=$(buildah from --pull-never --signature-policy "$policy" "$name")
trap 'buildah umount "$container" > "$policy"; buildah rm "$container" > "$policy"; rm -f "$policy"' EXIT
root=$(buildah mount "$container")
ask() { buildah inspect --format "$1" "$container"; }
user=$(ask '{{.OCIv1.Config.User}}')
mapfile -t variables < <(ask '{{range .OCIv1.Config.Env}}{{println .}}{{end}}' | grep .)
mapfile -t command < <(ask '{{range .OCIv1.Config.Cmd}}{{println .}}{{end}}' | grep .)
if [ -z "$user" ] || [ "${user%%:*}" = 0 ]; then echo "the image runs as root"; exit 1; fi
# Its list of packages is what lies there, no more and no less.
packages=$(chroot "$root" /usr/local/bin/node --input-type=module - /app <<'JS'
import { globSync, readFileSync } from 'node:fs'
const app = process.argv[2]
const read = (path) => JSON.parse(readFileSync(`${app}/${path}`, 'utf8'))
const listed = new Set(read('sbom.cdx.json').components.map((one) => one['bom-ref']))
const there = new Set(
  ['*', '@*/*', '**/node_modules/*', '**/node_modules/@*/*']
    .flatMap((pattern) => globSync(`node_modules/${pattern}/package.json`, { cwd: app }))
    .map((path) => read(path))
    .map(({ name, version }) => `${name}@${version}`),
)
const wrong = [...listed.symmetricDifference(there)]
if (wrong.length > 0 || listed.size === 0) throw new Error(`the list of packages differs from what is there: ${wrong.join(' ')}`)
console.log(listed.size)
JS
)

# A command and not a function: a signal sent to it in the background reaches the program itself.
inside=(chroot --userspec="$user" "$root" /usr/bin/env -i -C /app PATH=/usr/local/bin:/usr/bin:/bin "${variables[@]}")
inside+=(APP_ENV=production ALLOW_EMBEDDED=true PUBLIC_URL=http://localhost:8000)
run() {
  ip link set lo up
  mount --bind "$root" "$root"
  mount -o remount,ro,bind "$root"
  mount -t tmpfs tmpfs "$root/tmp"
  mount -t tmpfs -o "uid=${user%%:*},gid=${user##*:},mode=700" tmpfs "$root/data"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  # On purpose each of these is tried and must fail.
  if "${inside[@]}" sh -c 'echo x > /app/written' 2> "$root/tmp/refused"; then echo 'the root can be written to'; return 1; fi
  if "${inside[@]}" node ops/container/healthcheck.mjs 8000 2> "$root/tmp/refused"; then echo 'healthy before it runs'; return 1; fi
  "${inside[@]}" "${command[@]}" > "$root/tmp/said" 2>&1 &
  server=$!
  begun=$SECONDS
  until "${inside[@]}" node ops/container/healthcheck.mjs 8000 2> "$root/tmp/refused"; do
    if ! kill -0 "$server" 2> "$root/tmp/refused" || [ $((SECONDS - begun)) -gt 180 ]; then cat "$root/tmp/said"; echo 'it did not get healthy'; return 1; fi
    sleep 0.5
  done
  healthy=$((SECONDS - begun))
  # Ready is the server; a person also needs the page that was built into the image.
  "${inside[@]}" node -e 'fetch("http://127.0.0.1:8000/").then((one) => one.text()).then((page) => process.exit(/<script type="module"/.test(page) ? 0 : 1))' ||
    { echo 'it does not serve the page'; return 1; }
  # And what most of its packages are for: the resume read, embedded, matched, written as PDF and DOCX, by the command of the quick start.
  cp test/fixtures/resume.json test/fixtures/greenhouse-board.json "$root/tmp/"
  "${inside[@]}" node src/main/cli.ts prepare --resume /tmp/resume.json --postings /tmp/greenhouse-board.json --yes --out /tmp/made > "$root/tmp/prepared" 2>&1 ||
    { cat "$root/tmp/prepared"; echo 'it cannot prepare an application'; return 1; }
  for kind in pdf docx; do compgen -G "$root/tmp/made/*.$kind" > "$root/tmp/found" || { cat "$root/tmp/prepared"; echo "it made no $kind"; return 1; }; done
  kill -TERM "$server"
  code=0
  wait "$server" || code=$?
  [ "$code" -eq 0 ] || { cat "$root/tmp/said"; echo "it ended with $code"; return 1; }
  if "${inside[@]}" node ops/container/healthcheck.mjs 8000 2> "$root/tmp/refused"; then echo 'healthy after its end'; return 1; fi
  echo "healthy after $healthy s as user $user on a read-only root; ended with 0; an application was prepared in it"
}
declare -p user inside command root > "$policy.env"
export -f run
said=$(unshare --mount --net --pid --fork --mount-proc bash -c "set -euo pipefail; source '$policy.env'; run") || {
  echo "$said"
  exit 1
}
rm -f "$policy.env"
megabytes=$(($(du -sm "$root" | cut -f1)))
base=$(du -sm "$root/usr" | cut -f1)
how=$([ "$built" -eq 0 ] && echo "built before" || echo "built in $built s")
echo "$said; $megabytes MB on disk, $base of them the base; $how; $packages packages, each in its list."
