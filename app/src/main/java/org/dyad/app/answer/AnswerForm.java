package org.dyad.app.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** The forms of an answer that is written row by row. */
public enum AnswerForm {
  /** For people: fits the terminal. */
  TABLE,
  /** Comma-separated values. */
  CSV,
  /** JSON lines, one a row. */
  JSON;

  /** The form of this name; empty if there is none. */
  public static Optional<AnswerForm> named(String name) {
    for (AnswerForm form : values()) {
      if (form.label().equals(name)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A writer of this form.
   *
   * @param columns how wide a table may be, in characters
   */
  public AnswerWriter writer(Writer out, int columns) throws IOException {
    return switch (this) {
      case TABLE -> new AnswerTable(out, columns);
      case CSV -> new AnswerCsv(out);
      case JSON -> new AnswerJson(out);
    };
  }
}
