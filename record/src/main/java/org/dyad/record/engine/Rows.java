package org.dyad.record.engine;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rows on their way into a table, column by column in the table's order. What is not flushed is
 * lost when it is closed.
 */
public interface Rows extends AutoCloseable {

  Rows begin() throws SQLException;

  void end() throws SQLException;

  Rows add(String value) throws SQLException;

  /** NULL where it is empty. */
  default Rows addKnown(String value) throws SQLException {
    return value.isEmpty() ? addNull() : add(value);
  }

  Rows add(long value) throws SQLException;

  Rows add(int value) throws SQLException;

  Rows add(double value) throws SQLException;

  Rows add(boolean value) throws SQLException;

  Rows add(LocalDate value) throws SQLException;

  /** NULL where it is empty. */
  default Rows add(Optional<LocalDate> value) throws SQLException {
    return value.isPresent() ? add(value.get()) : addNull();
  }

  Rows addNull() throws SQLException;

  Rows addStrings(List<String> values) throws SQLException;

  Rows addInts(int[] values) throws SQLException;

  /**
   * Hands the rows to the database.
   *
   * @throws SQLException if one of them breaks a rule of the table; none is in it then
   */
  void flush() throws SQLException;

  @Override
  void close() throws SQLException;
}
