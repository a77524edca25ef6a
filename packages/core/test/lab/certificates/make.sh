#!/bin/sh
# How the certificates beside this file were made, once, with OpenSSL 3. They are for tests on 127.0.0.1 only. The keys of
# both authorities were thrown away; what must hold does so until 2126.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
: > "$work/index.txt"
echo 10 > "$work/serial"
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
# file, name, extension, key, begin, end, and who signs
sign() {
  cat > "$work/ca.cnf" <<END
[ca]
default_ca = all
[all]
database = $work/index.txt
serial = $work/serial
new_certs_dir = $work
default_md = sha256
policy = policy
x509_extensions = extensions
unique_subject = no
[policy]
commonName = supplied
[extensions]
$3
END
  openssl req -new -key "$4" -subj "/CN=$2" -out "$work/request.csr"
  file=$1 begin=$5 end=$6
  shift 6
  openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/request.csr" -out "$file" \
    -startdate "$begin" -enddate "$end" "$@"
}
authority() {
  key "$work/$1.key"
  sign "$2" "$1" "basicConstraints = critical, CA:TRUE" "$work/$1.key" 20200101000000Z 21260101000000Z \
    -selfsign -keyfile "$work/$1.key"
}
# name, alternative name, begin, end, authority's certificate, its key
leaf() { sign "$1.pem" "$1" "subjectAltName = $2" key.pem "$3" "$4" -cert "$5" -keyfile "$work/$6.key"; }

key key.pem
authority known authority.pem
authority unknown "$work/unknown.pem"
leaf trusted IP:127.0.0.1 20200101000000Z 21260101000000Z authority.pem known
leaf other-name DNS:elsewhere.test 20200101000000Z 21260101000000Z authority.pem known
leaf expired IP:127.0.0.1 20200101000000Z 20210101000000Z authority.pem known
leaf not-yet-valid IP:127.0.0.1 21200101000000Z 21260101000000Z authority.pem known
leaf unknown-authority IP:127.0.0.1 20200101000000Z 21260101000000Z "$work/unknown.pem" unknown
cat unknown-authority.pem "$work/unknown.pem" > unknown-chain.pem
sign self-signed.pem self-signed "subjectAltName = IP:127.0.0.1" key.pem 20200101000000Z 21260101000000Z \
  -selfsign -keyfile key.pem
rm -r "$work"
