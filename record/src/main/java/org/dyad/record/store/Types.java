package org.dyad.record.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;

/** The types of events that a record holds, those of users' own codebooks among them. */
public final class Types {

  private final Connection connection;

  /** One that a user added. */
  private record Own(EventType type, double intensity, Quad quad, boolean required, String cameo) {}

  public Types(Connection connection) {
    this.connection = connection;
  }

  /** Keeps the types of an ontology beside those that are there; of one type, the new one stays. */
  void put(Ontology ontology) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO types VALUES (?, ?, ?, ?, ?, ?)")) {
      for (String type : ontology.types()) {
        Sql.run(connection, "DELETE FROM types WHERE type = ?", List.of(type));
        put(insert, ontology, new EventType(type, ""));
        for (String mode : ontology.modes(type)) {
          put(insert, ontology, new EventType(type, mode));
        }
      }
    }
  }

  private static void put(PreparedStatement insert, Ontology ontology, EventType type)
      throws SQLException {
    insert.setString(1, type.type());
    insert.setString(2, type.mode().isEmpty() ? null : type.mode());
    insert.setString(3, ontology.quad(type.type()).label());
    insert.setDouble(4, ontology.intensity(type));
    insert.setBoolean(5, ontology.recipientRequired(type.type()));
    insert.setString(6, ontology.cameo(type));
    insert.executeUpdate();
  }

  /** What comes with the program, with what users added. */
  public Ontology ontology() throws SQLException {
    List<Own> own = new ArrayList<>();
    Ontology known = Ontology.load();
    Sql.each(
        connection,
        "SELECT * FROM types ORDER BY type, mode NULLS FIRST",
        List.of(),
        row -> {
          EventType type = new EventType(Sql.text(row, "type"), Sql.text(row, "mode"));
          if (!known.isType(type)) {
            own.add(
                new Own(
                    type,
                    row.getDouble("intensity"),
                    quad(Sql.text(row, "quad")),
                    row.getBoolean("recipient_required"),
                    Sql.text(row, "cameo")));
          }
        });
    Ontology all = known;
    for (Own one : own) {
      all = all.with(one.type, one.intensity, one.quad, one.required, one.cameo);
    }
    return all;
  }

  private static Quad quad(String label) {
    for (Quad quad : Quad.values()) {
      if (quad.label().equals(label)) {
        return quad;
      }
    }
    throw new IllegalStateException("no such quad class: " + label);
  }
}
