#!/usr/bin/env bash
# Builds the last commit twice, in folders of different names, time zones and languages, and
# compares every jar and bill of materials byte by byte. Files are made as with umask 022, since
# source and documentation jars keep their permissions.
# Prints what differs and fails if anything does. MVN names another command for mvn.
set -euo pipefail
cd "$(dirname "$0")/../.."
umask 022

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  mkdir -p "$1"
  git archive HEAD | tar -x -C "$1"
  (cd "$1" && ${MVN:-mvn} -q -B -ntp -Prelease -Dgpg.skip -DskipTests verify)
}

# What a build makes, by name.
made() {
  (cd "$1" && find . -path '*/target/*' \( -name '*.jar' -o -name '*-cyclonedx.*' \) | sort)
}

(export TZ=Europe/London LC_ALL=C.UTF-8; build "$work/one")
(export TZ=Pacific/Auckland LC_ALL=C MAVEN_OPTS="-Duser.language=tr -Duser.country=TR"
 build "$work/another/place")

made "$work/one" > "$work/list"
if ! diff "$work/list" <(made "$work/another/place"); then
  echo "the two builds did not make the same files" >&2
  exit 1
fi

count=$(wc -l < "$work/list")
if [ "$count" -eq 0 ]; then
  echo "the builds made no jar" >&2
  exit 1
fi

differing=0
while read -r file; do
  if ! cmp -s "$work/one/$file" "$work/another/place/$file"; then
    echo "differs: ${file#./}"
    differing=$((differing + 1))
  fi
done < "$work/list"

if [ "$differing" -gt 0 ]; then
  echo "$differing of $count files differ between two builds of $(git rev-parse --short HEAD)" >&2
  exit 1
fi
echo "$count files are byte-equal in two builds of $(git rev-parse --short HEAD)"
