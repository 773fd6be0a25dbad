package org.dyad.record.export;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Quad;
import org.dyad.record.kept.Direction;

/**
 * Countries, and what they did to each other: an arrow from each to each, with how many events of
 * each quad class it stands for and their mean intensity. Only what happened counts, once for each
 * pair of countries that it links; the arrow of a country to itself is what happened within it.
 */
final class Network {

  /** One of the countries. */
  static final class Node {
    final String code;
    final String name;

    /** Events that it takes part in, as those who do it and as those to whom it is done. */
    private long events;

    Node(String code, String name) {
      this.code = code;
      this.name = name;
    }

    long events() {
      return events;
    }
  }

  /** What one did to another. */
  static final class Edge {
    final String source;
    final String target;
    private final long[] byQuad = new long[Quad.values().length];
    private double intensity;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    Edge(String source, String target) {
      this.source = source;
      this.target = target;
    }

    long events() {
      long events = 0;
      for (long some : byQuad) {
        events += some;
      }
      return events;
    }

    long events(Quad quad) {
      return byQuad[quad.ordinal()];
    }

    /** Mean of PLOVER's intensity, -10 to 10. */
    double intensity() {
      return intensity / events();
    }

    /** First and last day of events whose day is known. */
    String first() {
      return Cells.day(first);
    }

    String last() {
      return Cells.day(last);
    }

    private void add(Quad quad, double score, Optional<LocalDate> day) {
      byQuad[quad.ordinal()]++;
      intensity += score;
      if (day.isPresent()) {
        first = Optional.of(first.filter(known -> !day.get().isBefore(known)).orElse(day.get()));
        last = Optional.of(last.filter(known -> !day.get().isAfter(known)).orElse(day.get()));
      }
    }
  }

  private final Tables tables;
  private final Map<String, Node> nodes = new TreeMap<>();
  private final Map<String, Edge> edges = new TreeMap<>();

  Network(Tables tables) {
    this.tables = tables;
  }

  /**
   * Counts an event.
   *
   * @return whether it happened and links two countries, or a country with itself
   */
  boolean add(Told told) {
    Event event = told.event().event();
    Set<String> pairs = pairs(event);
    if (!told.event().happened() || pairs.isEmpty()) {
      return false;
    }
    Set<String> countries = new LinkedHashSet<>();
    for (String pair : pairs) {
      int at = pair.indexOf('>');
      String source = pair.substring(0, at);
      String target = pair.substring(at + 1);
      edges
          .computeIfAbsent(pair, any -> new Edge(source, target))
          .add(tables.quad(event), tables.ontology().intensity(event.type()), told.event().day());
      countries.add(source);
      countries.add(target);
    }
    for (String code : countries) {
      nodes.computeIfAbsent(code, any -> new Node(code, tables.countries().name(code))).events++;
    }
    return true;
  }

  /** By code. */
  Iterable<Node> nodes() {
    return nodes.values();
  }

  /** By code of source and target. */
  Iterable<Edge> edges() {
    return edges.values();
  }

  /** The ordered pairs of countries that an event links, each once, as {@code PAK>RUS}. */
  static Set<String> pairs(Event event) {
    Set<String> pairs = new LinkedHashSet<>(2);
    for (Direction direction : Direction.of(event)) {
      String source = country(direction.source());
      String target = country(direction.target());
      if (!source.isEmpty() && !target.isEmpty()) {
        pairs.add(source + ">" + target);
      }
    }
    return pairs;
  }

  private static String country(Optional<Participant> side) {
    return side.map(one -> one.actor().country()).orElse("");
  }
}
