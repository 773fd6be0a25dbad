#!/bin/bash
# Kills `dyad add` at random moments, and checks each time that the record holds together, that nothing said to be kept is lost and nothing is doubled.
#
#   record/src/test/scripts/kill-add.sh [KILLS [ARTICLES [FOLDER]]]
#
# Without arguments: 1,000 kills over 2,000 short articles. DYAD names the command (the launcher beside this repository's pom without it),
# CHECK how many kills lie between two checks, LONGEST the latest moment of a kill, in seconds after the start.
# When all articles are in, later runs code them again (--recode), so that there is always something to interrupt.
set -u
here=$(cd "$(dirname "$0")/../../../.." && pwd -P)
dyad=${DYAD:-$here/dyad}
kills=${1:-1000}
articles=${2:-2000}
folder=${3:-$(mktemp -d)}
every=${CHECK:-25}
longest=${LONGEST:-6}
record=$folder/record.duckdb
temporary=$folder/temporary
mkdir -p "$temporary"
# Whatever a killed program leaves in the temporary folder shows.
export JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$temporary"
RANDOM=${SEED:-20}

awk -v n="$articles" 'BEGIN {
  split("Norway Kenya Chile Jordan Nepal Ghana Poland Peru", who, " ")
  split("visited|accused|praised|threatened|signed an agreement with|imposed sanctions on|held talks with|condemned", did, "|")
  for (i = 0; i < n; i++) {
    a = who[i % 8 + 1]; b = who[(int(i / 8) + i % 8 + 1) % 8 + 1]; v = did[int(i / 3) % 8 + 1]
    printf "{\"id\":\"k%d\",\"date\":\"2024-%02d-%02d\",\"title\":\"Report %d\",\"text\":\"The foreign minister of %s %s %s on Monday. It was report %d of the day.\"}\n", i, i % 12 + 1, i % 28 + 1, i, a, v, b, i
  }
}' > "$folder/articles.jsonl"

fail() {
  echo "kill-add: $1" >&2
  exit 1
}

check() {
  out=$("$dyad" check --record "$record" 2>>"$folder/errors") || fail "after $done kills: $out"
}

done=0
ended=0
again=
while [ "$done" -lt "$kills" ]; do
  "$dyad" add $again --record "$record" "$folder/articles.jsonl" >"$folder/out" 2>>"$folder/errors" &
  pid=$!
  sleep "$(awk -v r="$RANDOM" -v l="$longest" 'BEGIN { printf "%.3f", r / 32767 * l }')"
  kill -9 "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  case $? in
    137)
      done=$((done + 1))
      if [ $((done % every)) -eq 0 ] && [ -f "$record" ]; then
        check
        echo "$done kills, $ended runs to the end" >&2
      fi
      ;;
    0)
      ended=$((ended + 1))
      again=--recode
      ;;
    *) fail "a run that nobody killed failed after $done kills: see $folder/errors" ;;
  esac
done

"$dyad" add --record "$record" "$folder/articles.jsonl" >"$folder/out" 2>>"$folder/errors" || fail "the last run failed"
last=$(cat "$folder/out")
out=$("$dyad" add --record "$record" "$folder/articles.jsonl" 2>>"$folder/errors") || fail "the run after the last failed"
there=$(echo "$out" | sed 's/.*changed, \([0-9,]*\) there.*/\1/; s/,//g')
[ "$there" -eq "$articles" ] || fail "not every article is there: $out"
check
left=$(find "$temporary" -name '*duckdb*' | wc -l)
[ "$left" -eq 0 ] || fail "$left files of the database left in the temporary folder"
echo "$done kills, $ended runs to the end: every one of $articles articles is there once, the record is well, nothing is left behind ($last)"
