package org.dyad.record.ask;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One value of an answer.
 *
 * @param kind what it is
 * @param text as plain words; empty for nothing and for lists
 * @param parts of a list
 */
public record Cell(Kind kind, String text, List<Cell> parts) {

  /** What a value can be. */
  public enum Kind {
    NOTHING,
    NUMBER,
    BOOLEAN,
    TEXT,
    LIST
  }

  private static final Cell NOTHING = new Cell(Kind.NOTHING, "", List.of());
  private static final String BETWEEN = "; ";

  public Cell {
    parts = List.copyOf(parts);
  }

  static Cell of(@Nullable Object value) throws SQLException {
    if (value == null) {
      return NOTHING;
    }
    if (value instanceof Array array) {
      return list((Object[]) array.getArray());
    }
    if (value instanceof Struct struct) {
      return list(struct.getAttributes());
    }
    if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
      return new Cell(Kind.TEXT, number.toString(), List.of());
    }
    if (value instanceof Number) {
      return new Cell(Kind.NUMBER, value.toString(), List.of());
    }
    return new Cell(
        value instanceof Boolean ? Kind.BOOLEAN : Kind.TEXT, value.toString(), List.of());
  }

  private static Cell list(@Nullable Object[] values) throws SQLException {
    List<Cell> parts = new ArrayList<>(values.length);
    for (Object value : values) {
      parts.add(of(value));
    }
    return new Cell(Kind.LIST, "", parts);
  }

  /** As it stands in one cell of a table: the parts of a list by {@code "; "}. */
  public String inOne() {
    if (kind != Kind.LIST) {
      return text;
    }
    StringJoiner all = new StringJoiner(BETWEEN);
    parts.forEach(part -> all.add(part.inOne()));
    return all.toString();
  }
}
