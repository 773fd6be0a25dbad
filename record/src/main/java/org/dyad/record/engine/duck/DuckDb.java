package org.dyad.record.engine.duck;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.dyad.record.engine.Duck;
import org.dyad.record.engine.Rows;

/** DuckDB itself. */
public final class DuckDb implements Duck {

  private final DuckDBDriver driver = new DuckDBDriver();

  public DuckDb() {}

  @Override
  public Connection open(String url, Properties options) throws SQLException {
    Connection opened = driver.connect(url, options);
    if (opened == null) {
      throw new SQLException("not an address of DuckDB: " + url);
    }
    return opened;
  }

  @Override
  public Connection duplicate(Connection connection) throws SQLException {
    return ((DuckDBConnection) connection).duplicate();
  }

  @Override
  public Rows rows(Connection connection, String table) throws SQLException {
    return new Appending(((DuckDBConnection) connection).createAppender(table));
  }

  private static final class Appending implements Rows {

    private final DuckDBAppender appender;

    Appending(DuckDBAppender appender) {
      this.appender = appender;
    }

    @Override
    public Rows begin() throws SQLException {
      appender.beginRow();
      return this;
    }

    @Override
    public void end() throws SQLException {
      appender.endRow();
    }

    @Override
    public Rows add(String value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows add(long value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows add(int value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows add(double value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows add(boolean value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows add(LocalDate value) throws SQLException {
      appender.append(value);
      return this;
    }

    @Override
    public Rows addNull() throws SQLException {
      appender.appendNull();
      return this;
    }

    @Override
    public Rows addStrings(List<String> values) throws SQLException {
      appender.append(values);
      return this;
    }

    @Override
    public Rows addInts(int[] values) throws SQLException {
      appender.append(java.util.Arrays.stream(values).boxed().toList());
      return this;
    }

    @Override
    public void flush() throws SQLException {
      appender.flush();
    }

    @Override
    public void close() throws SQLException {
      appender.close();
    }
  }
}
