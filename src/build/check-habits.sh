#!/usr/bin/env bash
# Tries what people type by habit, on a clone of the last commit and with a local repository in which
# nothing of this project is installed. Prints the time of each habit; ends at the first that fails.
#   check-habits.sh        each habit; of those that run all tests only mvn -T2 install
#   check-habits.sh all    each habit
# MVN names another command for mvn, M2 another local repository to take downloads from.
set -euo pipefail
cd "$(dirname "$0")/../.."

which=${1:-some}
downloads=${M2:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/log
repository=$work/m2

# Links where the file system allows it; a copy costs time and room.
mkdir -p "$downloads"
cp -al "$downloads" "$repository" 2> /dev/null || { rm -rf "$repository"; cp -a "$downloads" "$repository"; }
git clone -q . "$work/clone"
# One test reads a page that lies beside the project, where there is one.
if [ -d ../shared ]; then
  ln -s "$PWD/../shared" "$work/shared"
fi
cd "$work/clone"

failed() {
  tail -n 40 "$log" >&2
  echo "$1" >&2
  exit 1
}

fresh() {
  git clean -qxdf
  rm -rf "$repository/org/peelinspections"
  echo "on a fresh clone:"
}

run() {
  ${MVN:-mvn} -B -ntp -Dmaven.repo.local="$repository" "$@" > "$log" 2>&1
}

habit() {
  local start=$SECONDS
  run "$@" || failed "failed: mvn $*"
  printf '%5d s  mvn %s\n' $((SECONDS - start)) "$*"
}

says() {
  grep -q -- "$1" "$log" || failed "nothing says '$1'"
}

if [ "$which" = all ]; then
  fresh
  habit test
  fresh
  habit verify
  fresh
  habit install
fi

fresh
habit test -Dtest=CycleTest
says "Running org.peelinspections.model.CycleTest"

fresh
habit -pl peel-model test
habit -pl peel-model verify -Dtest=CycleTest
habit -DskipTests install
for module in model compare io data report; do
  ls "$repository/org/peelinspections/peel-$module"/*/*-sources.jar > /dev/null ||
    failed "no sources of peel-$module are installed"
done
habit -pl peel-compare test
habit exec:java
habit exec:java -Dexec.mainClass=org.peelinspections.examples.cookbook.HistoryOfAForce
says "not compared: 2018/19 and 2021/22"

fresh
habit -Dmaven.test.skip install
habit -T2 install

# A line that is not formatted stops nobody but CI.
source=$(find peel-model/src/main -name Cycle.java)
sed -i 's/^}$/ }/' "$source"
habit -pl peel-model test -Dtest=CycleTest
! run -pl peel-model spotless:check || failed "mvn spotless:check takes a line that is not formatted"
git checkout -q "$source"
habit -pl peel-model spotless:check
