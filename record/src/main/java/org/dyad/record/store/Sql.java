package org.dyad.record.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small things that are asked of a database again and again. */
public final class Sql {

  private Sql() {}

  /** Takes a row. */
  @FunctionalInterface
  public interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  public static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Runs a statement with parameters.
   *
   * @return how many rows it changed
   */
  public static int run(Connection connection, String sql, List<?> parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      return statement.executeUpdate();
    }
  }

  public static void each(Connection connection, String sql, List<?> parameters, RowTaker taker)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          taker.take(found);
        }
      }
    }
  }

  /** The number that a query gives first; 0 if it gives none. */
  public static long number(Connection connection, String sql, Object... parameters)
      throws SQLException {
    long[] found = new long[1];
    each(connection, sql, List.of(parameters), row -> found[0] = row.getLong(1));
    return found[0];
  }

  /** A list of parameters, one after the other. */
  public static List<Object> all(List<?>... lists) {
    List<Object> all = new ArrayList<>();
    for (List<?> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  /** Empty where it is NULL. */
  public static String text(ResultSet row, String column) throws SQLException {
    String found = row.getString(column);
    return found == null ? "" : found;
  }

  public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  public static List<String> strings(ResultSet row, String column) throws SQLException {
    List<String> strings = new ArrayList<>();
    for (Object one : list(row, column)) {
      strings.add(String.valueOf(one));
    }
    return strings;
  }

  public static List<Integer> ints(ResultSet row, String column) throws SQLException {
    List<Integer> ints = new ArrayList<>();
    for (Object one : list(row, column)) {
      ints.add(((Number) one).intValue());
    }
    return ints;
  }

  private static Object[] list(ResultSet row, String column) throws SQLException {
    Array found = row.getArray(column);
    return found == null ? new Object[0] : (Object[]) found.getArray();
  }

  private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }
}
