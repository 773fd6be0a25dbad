package org.dyad.app.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Coasts and borders of the world, each line once, from Natural Earth (public domain) by way of
 * world-atlas. The resource has one line a row: longitude and latitude in tenths of a degree, point
 * after point.
 */
final class Outlines {

  private static final String RESOURCE = "outlines.txt";
  private static final double TENTHS = 10;

  private Outlines() {}

  /** The lines, each as longitude, latitude, longitude, latitude, …, in degrees. */
  static List<double[]> load() {
    List<double[]> lines = new ArrayList<>();
    try (InputStream in = Outlines.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not among the resources");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        String[] numbers = row.split(" ", -1);
        double[] line = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
          line[i] = Integer.parseInt(numbers[i]) / TENTHS;
        }
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
