#!/usr/bin/env bash
# A local authority, and a certificate for each name it is called with: for the way between our own parts (PostgreSQL, Redis), not for people.
# Usage: bash ops/tls/make-certificates.sh FOLDER NAME...      (TLS_DAYS=397)
# FOLDER gets authority.pem, which clients trust, and NAME.pem with NAME.key for each server. Called again it keeps the authority and
# makes the certificates anew. authority.key signs for all of them: keep FOLDER readable by its owner only, hand out single files.
set -euo pipefail
folder=${1:?Usage: bash ops/tls/make-certificates.sh FOLDER NAME...}
shift
[ $# -gt 0 ] || { echo 'Which names? Such as: postgres redis' >&2; exit 2; }
# What clients accept of public authorities at most; ours may last as long.
days=${TLS_DAYS:-397}
umask 077
mkdir -p "$folder"
chmod 700 "$folder"
key=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)
if [ ! -e "$folder/authority.pem" ]; then
  openssl req -x509 "${key[@]}" -days 3650 -subj '/CN=Rolewright local authority' \
    -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign,cRLSign \
    -keyout "$folder/authority.key" -out "$folder/authority.pem" 2>/dev/null
fi
for name in "$@"; do
  openssl req "${key[@]}" -subj "/CN=$name" -keyout "$folder/$name.key.new" -out "$folder/$name.csr" 2>/dev/null
  openssl x509 -req -in "$folder/$name.csr" -days "$days" -CA "$folder/authority.pem" -CAkey "$folder/authority.key" -CAcreateserial \
    -extfile <(printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$name") \
    -out "$folder/$name.pem.new" 2>/dev/null
  mv "$folder/$name.key.new" "$folder/$name.key"
  mv "$folder/$name.pem.new" "$folder/$name.pem"
  rm "$folder/$name.csr"
  echo "$folder/$name.pem ends $(openssl x509 -noout -enddate -in "$folder/$name.pem" | cut -d= -f2)" >&2
done
# A container reads single files as users of its own; the folder keeps everybody else out.
chmod 644 "$folder"/*.pem
chmod 644 "$folder"/*.key
chmod 600 "$folder/authority.key"
