package org.dyad.app.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dyad.place.Place;

/**
 * A map of places as SVG: points with their names over coasts and borders on a grid of degrees,
 * north up, longitude and latitude at the same scale.
 */
final class MapDrawing {

  private static final double WIDTH = 640;
  private static final double MOST_HEIGHT = 480;
  private static final double LEAST_DEGREES = 8;
  private static final double MARGIN = 0.15;
  private static final double LINE = 13;
  private static final double LETTER = 6.2;
  private static final int LINES = 6;
  private static final int LARGEST = 7;
  private static final double[] STEPS = {1, 2, 5, 10, 15, 30, 45, 90};

  private final double west;
  private final double north;
  private final double scale;
  private final double height;
  private final double width;

  /** What the map shows: a place, how often it is named, and whether something happened there. */
  record Point(Place place, int named, boolean eventful) {}

  private MapDrawing(List<Point> points) {
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (Point point : points) {
      west = Math.min(west, point.place().longitude());
      east = Math.max(east, point.place().longitude());
      south = Math.min(south, point.place().latitude());
      north = Math.max(north, point.place().latitude());
    }
    double across = Math.max(LEAST_DEGREES, (east - west) * (1 + 2 * MARGIN));
    double down = Math.max(LEAST_DEGREES * 0.6, (north - south) * (1 + 2 * MARGIN));
    this.scale = Math.min(WIDTH / across, MOST_HEIGHT / down);
    this.width = WIDTH;
    this.height = Math.min(MOST_HEIGHT, Math.max(WIDTH * 0.4, down * scale));
    this.west = (west + east) / 2 - width / scale / 2;
    this.north = (north + south) / 2 + height / scale / 2;
  }

  /** The drawing; empty where there is nothing to show. */
  static String of(List<Point> points) {
    if (points.isEmpty()) {
      return "";
    }
    MapDrawing map = new MapDrawing(points);
    StringBuilder svg = new StringBuilder(4096);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"Map of the places\">\n",
            map.width,
            map.height));
    map.grid(svg);
    map.land(svg);
    map.points(svg, points);
    return svg.append("</svg>\n").toString();
  }

  private double x(double longitude) {
    return (longitude - west) * scale;
  }

  private double y(double latitude) {
    return (north - latitude) * scale;
  }

  private void grid(StringBuilder svg) {
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (width / scale / STEPS[i] <= LINES) {
        step = STEPS[i];
      }
    }
    for (double at = Math.ceil(west / step) * step; x(at) < width; at += step) {
      line(svg, x(at), 0, x(at), height);
      label(svg, x(at) + 3, height - 4, degrees(turned(at), "E", "W"));
    }
    for (double at = Math.floor(north / step) * step; y(at) < height; at -= step) {
      if (Math.abs(at) <= 90) {
        line(svg, 0, y(at), width, y(at));
        label(svg, 3, y(at) - 3, degrees(at, "N", "S"));
      }
    }
  }

  /** Coasts and borders, as far as they are in sight. */
  private void land(StringBuilder svg) {
    svg.append("<path class=\"land\" d=\"");
    for (double[] line : Outlines.load()) {
      boolean drawing = false;
      for (int i = 0; i < line.length; i += 2) {
        boolean near =
            isNear(line, i)
                || (i >= 2 && isNear(line, i - 2))
                || (i + 2 < line.length && isNear(line, i + 2));
        // Where a line crosses the edge of the world map it begins anew on the other side.
        boolean across = i >= 2 && Math.abs(line[i] - line[i - 2]) > 180;
        if (near) {
          svg.append(drawing && !across ? 'L' : 'M').append(Math.round(x(line[i])));
          svg.append(' ').append(Math.round(y(line[i + 1])));
        }
        drawing = near;
      }
    }
    svg.append("\"/>\n");
  }

  private boolean isNear(double[] line, int i) {
    double x = x(line[i]);
    double y = y(line[i + 1]);
    return x >= -width && x <= 2 * width && y >= -height && y <= 2 * height;
  }

  /** A longitude between -180 and 180. */
  private static double turned(double longitude) {
    return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  }

  private static String degrees(double at, String above, String below) {
    return Math.round(Math.abs(at)) + "°" + (at > 0 ? above : at < 0 ? below : "");
  }

  private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
            x1,
            y1,
            x2,
            y2));
  }

  private static void label(StringBuilder svg, double x, double y, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"degrees\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
            x,
            y,
            Html.text(text)));
  }

  private void points(StringBuilder svg, List<Point> points) {
    for (Point point : points) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"><title>%s</title></circle>\n",
              point.eventful() ? "dot eventful" : "dot",
              x(point.place().longitude()),
              y(point.place().latitude()),
              Math.min(LARGEST, 3 + point.named()),
              Html.text(title(point))));
    }
    List<double[]> taken = new ArrayList<>();
    for (Point point : points) {
      double x = x(point.place().longitude());
      String name = point.place().name();
      double wide = name.length() * LETTER;
      double off = Math.min(LARGEST, 3 + point.named()) + 4;
      double left = x + off + wide > width ? x - off - wide : x + off;
      double base = free(taken, left, y(point.place().latitude()) + 4, wide);
      svg.append(
          String.format(
              Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>\n", left, base, Html.text(name)));
    }
  }

  /** The next line down, then up, where a name covers no other. */
  private static double free(List<double[]> taken, double left, double base, double wide) {
    double found = base;
    for (int i = 0; i < 2 * LINES; i++) {
      double at = base + (i % 2 == 0 ? i / 2 : -(i + 1) / 2) * LINE;
      boolean clear = true;
      for (double[] box : taken) {
        clear &= Math.abs(box[1] - at) >= LINE || left + wide < box[0] || left > box[0] + box[2];
      }
      if (clear) {
        found = at;
        break;
      }
    }
    taken.add(new double[] {left, found, wide});
    return found;
  }

  private static String title(Point point) {
    Place place = point.place();
    return String.format(
        Locale.ROOT,
        "%s %s, %.2f %.2f%s",
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        point.eventful() ? ", events" : "");
  }

  /** The places of mentions, each once, those where something happened first. */
  static List<Point> points(List<Place> named, List<Place> eventful) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    eventful.forEach(place -> counts.putIfAbsent(place, 0));
    named.forEach(place -> counts.merge(place, 1, Integer::sum));
    List<Point> points = new ArrayList<>();
    counts.forEach((place, count) -> points.add(new Point(place, count, eventful.contains(place))));
    return points;
  }
}
