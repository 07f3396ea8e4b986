#!/usr/bin/env bash
# Compiles an application against the packaged jars, on the class path and on the module path, with
# all warnings as errors, and runs it.
#   check-consumer.sh [JAVA_HOME...]   the JDKs to do it with; without any, the one on the PATH
# MVN names another command for mvn.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sources=src/build/consumer

${MVN:-mvn} -q -B -ntp -DskipTests -pl peel-compare,peel-io -am package \
  dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$work/jars"
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
for module in model compare io; do
  cp "peel-$module/target/peel-$module-$version.jar" "$work/jars"
done

expect() {
  local what=$1
  shift
  local found
  found=$("$@")
  if [ "$found" != declined ]; then
    echo "$what: expected 'declined' but found '$found'" >&2
    exit 1
  fi
  echo "$what: compiled without a warning and ran"
}

check() {
  local bin=$1 name
  name=$("${bin}java" -version 2>&1 | head -1)
  rm -rf "$work/path" "$work/module"
  "${bin}javac" -Xlint:all -Werror -cp "$work/jars/*" -d "$work/path" $sources/consumer/*.java
  expect "class path, $name" "${bin}java" -cp "$work/path:$work/jars/*" consumer.Consumer
  "${bin}javac" -Xlint:all -Werror -p "$work/jars" -d "$work/module" \
    $sources/module-info.java $sources/consumer/*.java
  expect "module path, $name" "${bin}java" -p "$work/jars:$work/module" -m consumer/consumer.Consumer
}

if [ $# -eq 0 ]; then
  check ""
fi
for home in "$@"; do
  check "$home/bin/"
done
