package org.dyad.app.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the lines that {@link Outlines} reads. */
final class OutlinesBuilder {

  private static final double TENTHS = 10;

  private OutlinesBuilder() {}

  /** Makes the resource anew: arguments countries-110m.json of world-atlas, file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected two arguments: TopoJSON, file to write");
    }
    JsonNode topology = new ObjectMapper().readTree(Path.of(args[0]).toFile());
    JsonNode scale = topology.at("/transform/scale");
    JsonNode move = topology.at("/transform/translate");
    StringBuilder rows = new StringBuilder();
    for (JsonNode arc : topology.get("arcs")) {
      long x = 0;
      long y = 0;
      String last = "";
      String gap = "";
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        String point =
            Math.round((x * scale.get(0).asDouble() + move.get(0).asDouble()) * TENTHS)
                + " "
                + Math.round((y * scale.get(1).asDouble() + move.get(1).asDouble()) * TENTHS);
        if (!point.equals(last)) {
          rows.append(gap).append(point);
          gap = " ";
          last = point;
        }
      }
      rows.append('\n');
    }
    Files.writeString(Path.of(args[1]), rows);
  }
}
