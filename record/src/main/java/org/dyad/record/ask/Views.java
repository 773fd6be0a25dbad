package org.dyad.record.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.record.store.Sql;

/** The views that questions are asked of. */
final class Views {

  /** Those that speak of single events, by the column {@code id}. */
  static final List<String> OF_EVENTS =
      List.of("v_events", "v_participants", "v_evidence", "v_dyads");

  private Views() {}

  /** The views and their columns, in order. */
  static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    Sql.each(
        connection,
        "SELECT v.view_oid, v.view_name AS name, c.column_name AS col FROM duckdb_views() v"
            + " JOIN duckdb_columns() c ON c.table_oid = v.view_oid AND c.schema_oid = v.schema_oid"
            + " WHERE v.view_name LIKE 'v\\_%' ESCAPE '\\' AND NOT v.temporary"
            + " ORDER BY v.view_name, c.column_index",
        List.of(),
        row ->
            columns
                .computeIfAbsent(Sql.text(row, "name"), any -> new ArrayList<>())
                .add(Sql.text(row, "col")));
    return columns;
  }

  /** Makes the views of events show those only that are chosen. */
  static void narrow(Connection connection) throws SQLException {
    String[] catalog = new String[1];
    Sql.each(
        connection,
        "SELECT current_database() AS name",
        List.of(),
        row -> catalog[0] = Sql.text(row, "name"));
    for (String view : OF_EVENTS) {
      Sql.run(
          connection,
          "CREATE OR REPLACE TEMP VIEW "
              + view
              + " AS SELECT v.* FROM \""
              + catalog[0].replace("\"", "\"\"")
              + "\".main."
              + view
              + " v WHERE v.id IN (SELECT c.id FROM temp.main.chosen c)");
    }
  }
}
