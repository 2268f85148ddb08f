#!/bin/sh
# Fetches the libraries of others that the theme carries, makes them small, and puts them beside their licences.
# To take a newer version: change it here, run this, look at the difference, and mend docs/licences-tierces.md.
# Needs npm and a network; no part of the build.
set -eu
MINISEARCH=7.2.0
TERSER=5.51.4

assets=$(cd "$(dirname "$0")/../src/main/resources/org/gigogne/theme/assets" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "minisearch@$MINISEARCH"
tar xzf "minisearch-$MINISEARCH.tgz"
npx --yes "terser@$TERSER" package/dist/umd/index.js --compress --mangle --output minisearch.js
{
    echo "/*!"
    echo " * MiniSearch $MINISEARCH, minified. https://github.com/lucaong/minisearch"
    echo " *"
    fold -s -w 110 package/LICENSE.txt | sed 's/ *$//; s/^/ * /; s/ *$//'
    echo " */"
    cat minisearch.js
} > "$assets/minisearch.js"
