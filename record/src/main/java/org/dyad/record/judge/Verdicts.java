package org.dyad.record.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.record.store.Sql;

/** The verdicts of a record. A judge's later verdict on a field replaces the earlier one. */
public final class Verdicts {

  private Verdicts() {}

  /** Keeps verdicts, within a transaction that the caller holds. */
  public static void put(Connection connection, List<Verdict> verdicts) throws SQLException {
    for (Verdict verdict : verdicts) {
      Sql.run(
          connection,
          "DELETE FROM verdicts WHERE event = ? AND judge = ? AND field = ?",
          List.of(verdict.event(), verdict.judge(), verdict.field().label()));
      Sql.run(
          connection,
          "INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, now()::TIMESTAMP)",
          List.of(
              verdict.event(),
              verdict.fingerprint(),
              verdict.judge(),
              verdict.field().label(),
              verdict.answer().label()));
    }
  }

  /**
   * All verdicts, in a fixed order. What a later program wrote and this one does not know is left
   * out.
   */
  public static List<Verdict> all(Connection connection) throws SQLException {
    List<Verdict> verdicts = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT event, fingerprint, judge, field, verdict FROM verdicts ORDER BY event, judge, field",
        List.of(),
        row -> {
          Optional<Field> field = Field.named(row.getString(4));
          Optional<Answer> answer = Answer.named(row.getString(5));
          if (field.isPresent() && answer.isPresent()) {
            verdicts.add(
                new Verdict(
                    row.getLong(1), row.getString(2), row.getString(3), field.get(), answer.get()));
          }
        });
    return List.copyOf(verdicts);
  }
}
