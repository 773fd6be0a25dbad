package org.dyad.record.export;

import java.io.IOException;
import java.io.Writer;
import org.dyad.json.Plain;

/**
 * Writes lines of cells. A line break or tab in a cell becomes a blank, what steers a terminal its
 * number, and words that a spreadsheet would take for a formula begin with an apostrophe, so that a
 * row is a line and words stay words whatever opens them.
 */
public final class Separated {

  /** How cells are told apart. */
  public enum Style {
    /** Comma-separated values, RFC 4180, with a head. */
    CSV,
    /** Tab-separated with a head; a cell that has a quotation mark is quoted as in CSV. */
    TABS,
    /**
     * Tab-separated without a head, as GDELT and PETRARCH2 have it. They quote nothing, but readers
     * may take a quotation mark for a quote, so it becomes an apostrophe.
     */
    BARE_TABS
  }

  private final Writer out;
  private final Style style;
  private boolean within;

  public Separated(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** A cell that holds no words from outside: a number, a day, a code. */
  public void plain(String cell) throws IOException {
    if (within) {
      out.write(style == Style.CSV ? ',' : '\t');
    }
    within = true;
    out.write(cell);
  }

  /** A cell of words from outside. */
  public void words(String text) throws IOException {
    codes(isFormula(text) ? "'" + text : text);
  }

  /** A cell of words that the program chose itself, with any separators between them. */
  public void codes(String text) throws IOException {
    String safe = Plain.of(text);
    plain(
        switch (style) {
          case CSV -> isQuotedInCsv(safe) ? quoted(safe) : safe;
          case TABS -> safe.indexOf('"') >= 0 ? quoted(safe) : safe;
          case BARE_TABS -> safe.replace('"', '\'');
        });
  }

  public void endLine() throws IOException {
    out.write('\n');
    within = false;
  }

  private static boolean isQuotedInCsv(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == ';') {
        return true;
      }
    }
    return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Whether a spreadsheet would compute it, for a sign in plain or in wide letters. */
  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0 && !text.equals("---");
  }
}
