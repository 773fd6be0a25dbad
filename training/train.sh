#!/bin/sh
# Trains the reader and exports it: train.sh DATA OUT [options of org.dyad.training.Train]
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
run org.dyad.training.Train --data "$data" --out "$out" "$@"
run org.dyad.training.Export --model "$out/model.bin" --data "$data" --out "$out/export"
