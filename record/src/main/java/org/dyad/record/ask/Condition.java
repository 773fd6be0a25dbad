package org.dyad.record.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition over {@code events e} and {@code articles a}.
 *
 * @param sql never empty; words of users are question marks in it
 * @param parameters of its question marks, in order
 */
public record Condition(String sql, List<Object> parameters) {

  public Condition {
    parameters = List.copyOf(parameters);
  }

  /** Puts a condition together of parts that all hold. */
  static final class Parts {

    private final List<String> all = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    void add(String sql, Object... given) {
      all.add("(" + sql + ")");
      parameters.addAll(List.of(given));
    }

    /** One of some, each with the same condition; nothing if there are none. */
    void anyOf(List<Condition> some) {
      if (some.isEmpty()) {
        return;
      }
      List<String> alternatives = new ArrayList<>();
      for (Condition one : some) {
        alternatives.add(one.sql);
        parameters.addAll(one.parameters);
      }
      all.add("(" + String.join(" OR ", alternatives) + ")");
    }

    Condition whole() {
      return new Condition(all.isEmpty() ? "true" : String.join(" AND ", all), parameters);
    }
  }

  static Condition of(String sql, Object... given) {
    return new Condition(sql, List.of(given));
  }
}
