#!/usr/bin/env bash
# Builds the image of the Dockerfile on a Debian machine without a container engine or a registry, as root, with buildah.
# The base image is made here from Debian's packages that this machine has, and from the pinned Node: it stands in for node:24-bookworm-slim.
# Usage: ops/container/build-here.sh NAME          prints the seconds that each part took; the image is then in buildah's store
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
name=$1
[ "$(id -u)" -eq 0 ] || { echo 'It needs to be root: the files of the image belong to others.' >&2; exit 1; }
command -v buildah > /dev/null || { echo 'It needs buildah: apt-get install --no-install-recommends buildah' >&2; exit 1; }
base=localhost/rolewright-base
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

export BUILDAH_ISOLATION=chroot
# In a container the store lies on overlayfs already, and cannot be one again.
if [ "$(stat -f -c %T /var/lib)" = overlayfs ]; then STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}; fi
export STORAGE_DRIVER=${STORAGE_DRIVER:-overlay}
printf '{"default":[{"type":"insecureAcceptAnything"}]}' > "$work/policy.json"

# A file system of packages of this machine: what runs Node, and a shell for the build. Their symbolic links /bin, /lib are Debian's own.
root=$work/root
mkdir -p "$root"/{etc,tmp,proc,sys,dev,usr/{bin,sbin,lib,lib64,local/bin}}
chmod 1777 "$root/tmp"
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done
packages=(base-files base-passwd libc6 libc-bin libgcc-s1 libstdc++6 dash coreutils libacl1 libattr1 libselinux1 libpcre2-8-0 libgmp10 ca-certificates)
dpkg -L "${packages[@]}" | sort -u | while read -r path; do
  if [ -f "$path" ] || [ -L "$path" ]; then echo "${path#/}"; fi
done | grep -vE '^usr/share/(doc|man|locale|info)/|^(bin|sbin|lib|lib64)$' \
  | tar -C / --no-recursion -cf - --transform='s,^\(bin\|sbin\|lib\|lib64\)/,usr/\1/,' -T - | tar -C "$root" -xf -
# The authorities that this machine trusts, and npm's pointer to them: a registry behind a proxy of the house is reached too.
# npm's cache is this machine's own, lent to the build: 1,100 packages are not fetched again.
mkdir -p "$root/etc/ssl/certs" "$root/usr/local/etc"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
printf 'cafile=/etc/ssl/certs/ca-certificates.crt\ncache=/root/.npm\nprefer-offline=true\n' > "$root/usr/local/etc/npmrc"
cache=$(npm config get cache)
mkdir -p "$cache"
printf 'root:x:0:0:root:/root:/bin/sh\n' > "$root/etc/passwd"
printf 'root:x:0:\n' > "$root/etc/group"
node=$(ls -d node_modules/node-linux-*/bin/node)
install -m 755 "$node" "$root/usr/local/bin/node"
# npm's own files are plain JavaScript; those of this machine do.
mkdir -p "$root/usr/local/lib/node_modules"
cp -r "$(npm root -g)/npm" "$root/usr/local/lib/node_modules/npm"
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
container=$(buildah from --signature-policy "$work/policy.json" scratch)
buildah add --quiet "$container" "$root" / > "$work/digest"
buildah commit --quiet --signature-policy "$work/policy.json" "$container" "$base" > "$work/digest"
buildah rm "$container" > "$work/removed"
echo "base: $SECONDS s"

before=$(buildah images --quiet --no-trunc "$name" 2> "$work/digest" || true)
buildah bud --quiet --signature-policy "$work/policy.json" --format docker --layers=false --network host --volume "$cache:/root/.npm" \
  --build-arg "BASE=$base" --build-arg "REVISION=$(git rev-parse HEAD)" \
  --tag "$name" . > "$work/digest"
if [ -n "$before" ]; then buildah rmi "$before" > "$work/removed" 2>&1 || true; fi # the one before; one that a container uses stays
echo "image: $SECONDS s"
