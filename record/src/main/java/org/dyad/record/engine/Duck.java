package org.dyad.record.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** What is asked of DuckDB beyond {@code java.sql}. */
public interface Duck {

  Connection open(String url, Properties options) throws SQLException;

  /** Another connection to the same open database. */
  Connection duplicate(Connection connection) throws SQLException;

  /** A quick way to append to a table. */
  Rows rows(Connection connection, String table) throws SQLException;
}
