package org.dyad.record.judge;

import java.util.Locale;
import java.util.Optional;

/** By what a sample is stratified. */
public enum By {
  TYPE("e.type"),
  MODE("e.type || coalesce('/' || e.mode, '')"),
  QUAD("e.quad"),
  FRAME("coalesce(e.frame, 'back-off')"),
  /** One stratum of all. */
  NONE("'all'");

  private final String sql;

  By(String sql) {
    this.sql = sql;
  }

  /** The stratum of a row of {@code events e}. */
  String sql() {
    return sql;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<By> named(String label) {
    for (By by : values()) {
      if (by.label().equals(label)) {
        return Optional.of(by);
      }
    }
    return Optional.empty();
  }
}
