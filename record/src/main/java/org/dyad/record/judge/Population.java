package org.dyad.record.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dyad.record.store.Sql;

/** How many events of each stratum a record has, and how many of them tell each field. */
final class Population {

  private final SortedMap<String, Map<Field, Long>> told = new TreeMap<>();
  private final Map<Long, String> strata = new TreeMap<>();

  private Population() {}

  static Population of(Connection connection, By by) throws SQLException {
    Population population = new Population();
    StringBuilder counts = new StringBuilder();
    for (Field field : Field.values()) {
      counts.append(", count(*) FILTER (").append(field.toldSql()).append(')');
    }
    Sql.each(
        connection,
        "SELECT " + by.sql() + " AS stratum" + counts + " FROM events e GROUP BY stratum",
        List.of(),
        row -> {
          Map<Field, Long> fields = new EnumMap<>(Field.class);
          int column = 2;
          for (Field field : Field.values()) {
            fields.put(field, row.getLong(column++));
          }
          population.told.put(row.getString(1), fields);
        });
    Sql.each(
        connection,
        "SELECT e.id, "
            + by.sql()
            + " FROM events e WHERE e.article IN (SELECT event // 1048576 FROM"
            + " verdicts)",
        List.of(),
        row -> population.strata.put(row.getLong(1), row.getString(2)));
    return population;
  }

  SortedMap<String, Map<Field, Long>> told() {
    return told;
  }

  /** The stratum of an event of an article that has verdicts; empty for others. */
  String stratum(long event) {
    return strata.getOrDefault(event, "");
  }
}
