#!/bin/sh
# Trains the reader and exports it: train.sh DATA OUT [options of org.dyad.training.Train for the first of
# its three trainings]. Started again with the same folder it goes on after the last epoch.
set -eu
data=$1
out=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
classpath=$here/target/classpath.txt
mvn -q -f "$here/../pom.xml" -pl training -am package dependency:build-classpath -DskipTests \
  -Dmdep.outputFile="$classpath" # each module writes the file; the last, this one, stays
run() {
  java -Xmx8g -cp "$here/target/classes:$(cat "$classpath")" "$@"
}
run org.dyad.training.Train --data "$data" --out "$out/first" "$@"
run org.dyad.training.Train --data "$data" --out "$out/second" --from "$out/first/model.bin" \
  --teacher "$here/teacher" --nameless 0 --epochs 2 --encoder-rate 5e-5 --head-rate 6e-4 --seed 2
run org.dyad.training.Train --data "$data" --out "$out/third" --from "$out/second/model.bin" \
  --teacher "$here/teacher" --nameless 2 --keep-back no --epochs 2 --encoder-rate 3e-5 --head-rate 4e-4 --seed 3
run org.dyad.training.Export --model "$out/third/model.bin" --data "$data" --out "$out/export"
