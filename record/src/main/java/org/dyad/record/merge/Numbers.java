package org.dyad.record.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dyad.record.store.Sql;

/** Lists of numbers, into SQL and out of it. */
final class Numbers {

  private Numbers() {}

  /** A list as SQL writes it: {@code [1, 2]::BIGINT[]}. */
  static String list(Collection<? extends Number> numbers) {
    StringBuilder list = new StringBuilder(8 * numbers.size() + 12).append('[');
    String between = "";
    for (Number number : numbers) {
      list.append(between).append(number.longValue());
      between = ",";
    }
    return list.append("]::BIGINT[]").toString();
  }

  /** The rows of a list, as a subquery with one column. */
  static String rows(Collection<? extends Number> numbers) {
    return "(SELECT unnest(" + list(numbers) + "))";
  }

  /** The first column of what a query gives. */
  static List<Long> of(Connection connection, String sql) throws SQLException {
    List<Long> found = new ArrayList<>();
    Sql.each(connection, sql, List.of(), row -> found.add(row.getLong(1)));
    return found;
  }
}
