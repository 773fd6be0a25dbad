package org.dyad.app.judge;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dyad.json.Plain;
import org.dyad.record.export.Separated;
import org.dyad.record.judge.Answer;
import org.dyad.record.judge.Field;
import org.dyad.record.judge.Fingerprint;
import org.dyad.record.kept.KeptEvent;

/**
 * Writes events as a sheet to judge in a spreadsheet: a row an event, what it claims, its
 * sentences, and a column for the answer on each field. Ids begin with a letter, since spreadsheets
 * round large numbers.
 */
public final class Sheet {

  static final String EVENT = "event";
  static final String FINGERPRINT = "fingerprint";
  static final String EVENT_SIGN = "e";
  static final String FINGERPRINT_SIGN = "fp";

  /** In the place of an answer where there is nothing to judge. */
  static final String NOTHING = "-";

  private static final List<String> COLUMNS =
      List.of(EVENT, FINGERPRINT, "article", "published", "title", "url", "sentences");

  private final Separated out;

  public Sheet(Writer out) {
    this.out = new Separated(out, Separated.Style.CSV);
  }

  /** The column for answers on a field. */
  static String column(Field field) {
    return field.label() + "_right";
  }

  public void head() throws IOException {
    for (String column : COLUMNS) {
      out.plain(column);
    }
    for (Field field : Field.values()) {
      out.plain(field.label());
    }
    for (Field field : Field.values()) {
      out.plain(column(field));
    }
    out.endLine();
  }

  /**
   * Writes an event.
   *
   * @param answers of the judge whom the sheet is for
   */
  public void row(KeptEvent kept, Map<Field, Answer> answers) throws IOException {
    out.plain(EVENT_SIGN + kept.id());
    out.plain(FINGERPRINT_SIGN + Fingerprint.of(kept));
    out.words(kept.article().id());
    out.plain(kept.article().published().map(LocalDate::toString).orElse(""));
    out.words(Plain.of(kept.article().title()));
    out.words(kept.article().url());
    out.words(Shown.sentences(kept));
    for (Field field : Field.values()) {
      out.words(Shown.value(kept, field));
    }
    for (Field field : Field.values()) {
      Answer answer = answers.get(field);
      boolean told = field.isTold(kept.event());
      out.plain(!told ? NOTHING : answer == null ? "" : answer.label());
    }
    out.endLine();
  }
}
