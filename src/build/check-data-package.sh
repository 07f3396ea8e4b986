#!/usr/bin/env bash
# Writes the data package and has the validator of Frictionless Data for JavaScript read it; then
# spoils it in several ways, and each time the validator must refuse it. Needs Node.js with npm.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --no-save --prefix "$work" datapackage@1.1.10
cat > "$work/validate.js" << 'JS'
const { Package } = require('datapackage');
(async () => {
  const read = await Package.load(process.argv[2] + '/datapackage.json', { strict: true });
  for (const table of read.resources) {
    const rows = await table.read({ relations: true });
    console.log(`${table.name}: ${rows.length} rows`);
  }
})().catch((fault) => {
  console.log(String(fault), (fault.errors || []).map(String).join('; '));
  process.exit(1);
});
JS

./peel export --package "$work/made"
node "$work/validate.js" "$work/made"

# Spoils one file with an expression of sed.
refuses() {
  rm -rf "$work/spoilt"
  cp -r "$work/made" "$work/spoilt"
  sed -i "$2" "$work/spoilt/$1"
  if cmp -s "$work/made/$1" "$work/spoilt/$1"; then
    echo "$1: '$2' changes nothing" >&2
    exit 1
  fi
  if node "$work/validate.js" "$work/spoilt" > "$work/said"; then
    echo "$1, spoilt by '$2', was taken" >&2
    exit 1
  fi
  echo "refused: $(tail -1 "$work/said")"
}

refuses judgments.csv '3s/^[^,]*/nowhere/'
refuses judgments.csv '0,/,outstanding,/s//,superb,/'
refuses judgments.csv '3p'
refuses judgments.csv 's/^force,/power,/'
refuses forces.csv '3s/Bedfordshire Police//'
refuses counts.csv '3s/,8,/,eight,/'
refuses datapackage.json 's/"type": "integer"/"type": "numeral"/'
refuses datapackage.json 's/"name": "judgments"/"title": "judgments"/'
