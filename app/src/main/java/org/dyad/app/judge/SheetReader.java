package org.dyad.app.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.article.Reject;
import org.dyad.record.judge.Answer;
import org.dyad.record.judge.Field;
import org.dyad.record.judge.Fingerprint;
import org.dyad.record.judge.Verdict;
import org.dyad.record.kept.KeptEvent;

/** Reads the answers of a sheet that {@link Sheet} wrote and somebody filled in. */
public final class SheetReader {

  private final String source;
  private final Consumer<Reject> rejects;
  private final Map<Long, Answers> rows = new LinkedHashMap<>();

  private record Answers(long line, String fingerprint, Map<Field, Answer> given) {}

  /**
   * @param source name of the sheet
   * @param rejects takes rows and cells that cannot be used
   */
  public SheetReader(String source, Consumer<Reject> rejects) {
    this.source = source;
    this.rejects = rejects;
  }

  /**
   * Reads a sheet.
   *
   * @return the ids of the events that it has answers for
   */
  public List<Long> read(String text) {
    List<Cells.Row> sheet = Cells.of(text);
    if (sheet.isEmpty()) {
      rejects.accept(Reject.of(source, "is empty"));
      return List.of();
    }
    List<String> head = sheet.get(0).cells().stream().map(String::strip).toList();
    int event = head.indexOf(Sheet.EVENT);
    int fingerprint = head.indexOf(Sheet.FINGERPRINT);
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      int column = head.indexOf(Sheet.column(field));
      if (column >= 0) {
        columns.put(field, column);
      }
    }
    if (event < 0 || fingerprint < 0 || columns.isEmpty()) {
      reject(
          1,
          "is no sheet of 'dyad judge --to': expected the columns event, fingerprint and such as"
              + " type_right");
      return List.of();
    }
    for (Cells.Row row : sheet.subList(1, sheet.size())) {
      row(row, event, fingerprint, columns);
    }
    return List.copyOf(rows.keySet());
  }

  private void row(Cells.Row row, int event, int fingerprint, Map<Field, Integer> columns) {
    Map<Field, Answer> given = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> {
          String words = row.cell(column);
          if (words.isEmpty() || words.equals(Sheet.NOTHING)) {
            return;
          }
          Optional<Answer> answer = Answer.written(words);
          answer.ifPresentOrElse(
              a -> given.put(field, a),
              () ->
                  reject(
                      row.line(),
                      "column "
                          + Sheet.column(field)
                          + " has \""
                          + words
                          + "\"; expected right, wrong or unsure (y, n, ?)"));
        });
    if (given.isEmpty()) {
      return;
    }
    String id = row.cell(event);
    try {
      if (!id.startsWith(Sheet.EVENT_SIGN)) {
        throw new NumberFormatException(id);
      }
      long number = Long.parseLong(id.substring(Sheet.EVENT_SIGN.length()));
      if (rows.containsKey(number)) {
        reject(row.line(), "event " + id + " stands in the sheet already");
      } else {
        rows.put(number, new Answers(row.line(), row.cell(fingerprint), given));
      }
    } catch (NumberFormatException e) {
      reject(row.line(), "\"" + id + "\" is no event's id; expected one such as e1048576");
    }
  }

  /**
   * The verdicts that the answers make.
   *
   * @param events of the record, those that the sheet has answers for
   */
  public List<Verdict> verdicts(List<KeptEvent> events, String judge) {
    Map<Long, KeptEvent> there = new LinkedHashMap<>();
    events.forEach(kept -> there.put(kept.id(), kept));
    List<Verdict> verdicts = new ArrayList<>();
    rows.forEach(
        (id, answers) -> {
          KeptEvent kept = there.get(id);
          if (kept == null) {
            reject(answers.line(), "event e" + id + " is not in the record");
          } else if (!answers.fingerprint().equals(Sheet.FINGERPRINT_SIGN + Fingerprint.of(kept))) {
            reject(answers.line(), "event e" + id + " has changed since the sheet was written");
          } else {
            answers
                .given()
                .forEach(
                    (field, answer) -> {
                      if (field.isTold(kept.event())) {
                        verdicts.add(
                            new Verdict(id, Fingerprint.of(kept, field), judge, field, answer));
                      }
                    });
          }
        });
    return verdicts;
  }

  private void reject(long line, String reason) {
    rejects.accept(Reject.atLine(source, line, -1, reason));
  }
}
