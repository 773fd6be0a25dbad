package org.dyad.app.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.event.Ontology;

/** What of the events of a text is compared, as a set of items. */
public enum View {
  TYPE,
  /** Types with their modes; of what was coded, only for types that have a mode in the gold. */
  MODE,
  WHO,
  QUAD;

  /** For people. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The items of a text's events; those that are not told to have happened give none. */
  Set<String> items(List<Told> events, Ontology ontology) {
    Set<String> items = new TreeSet<>();
    for (Told event : events) {
      if (!event.counts()) {
        continue;
      }
      switch (this) {
        case TYPE -> items.add(event.type());
        case MODE -> {
          if (!event.mode().isEmpty()) {
            items.add(event.type() + "/" + event.mode());
          }
        }
        case WHO -> items.addAll(event.pairs());
        case QUAD -> items.add(ontology.quad(event.type()).label());
      }
    }
    return items;
  }

  /** The items that count as tries: see {@link #MODE}. */
  Set<String> tried(Set<String> coded, Set<String> gold) {
    if (this != MODE) {
      return coded;
    }
    Set<String> types = new TreeSet<>();
    for (String item : gold) {
      types.add(type(item));
    }
    Set<String> tried = new TreeSet<>();
    for (String item : coded) {
      if (types.contains(type(item))) {
        tried.add(item);
      }
    }
    return tried;
  }

  /** The countries of a pair: actor and recipient. */
  static List<String> countries(String pair) {
    String sides = pair.substring(pair.indexOf(' ') + 1);
    int between = sides.indexOf('>');
    return List.of(sides.substring(0, between), sides.substring(between + 1));
  }

  /** The event type that an item begins with; of a quad class, its own words. */
  static String type(String item) {
    int end = 0;
    while (end < item.length() && item.charAt(end) != '/' && item.charAt(end) != ' ') {
      end++;
    }
    return item.substring(0, end);
  }
}
