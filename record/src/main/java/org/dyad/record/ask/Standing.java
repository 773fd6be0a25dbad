package org.dyad.record.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** What a report can say of an event. */
public enum Standing {
  /** Neither negated nor hypothetical nor future. */
  HAPPENED("e.happened"),
  /** Negated, hypothetical or future. */
  UNHAPPENED("NOT e.happened"),
  NEGATED("e.negated"),
  HYPOTHETICAL("e.hypothetical"),
  HEDGED("e.hedged"),
  PAST("e.time = 'past'"),
  CURRENT("e.time = 'current'"),
  FUTURE("e.time = 'future'"),
  HISTORICAL("e.time = 'historical'");

  private final String sql;

  Standing(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /** Whether events of this standing did not happen, as far as it tells. */
  public boolean isOfTheUnhappened() {
    return this == UNHAPPENED || this == NEGATED || this == HYPOTHETICAL || this == FUTURE;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this name; empty if there is none. */
  public static Optional<Standing> named(String name) {
    for (Standing standing : values()) {
      if (standing.label().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(standing);
      }
    }
    return Optional.empty();
  }

  /** The names of all, for people. */
  public static String names() {
    StringJoiner names = new StringJoiner(", ");
    for (Standing standing : values()) {
      names.add(standing.label());
    }
    return names.toString();
  }
}
