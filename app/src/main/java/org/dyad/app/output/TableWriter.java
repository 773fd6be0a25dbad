package org.dyad.app.output;

import java.io.IOException;
import java.io.Writer;
import org.dyad.Coded;
import org.dyad.app.text.Columns;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Evidence;
import org.dyad.json.Plain;

/** A table for people: events under the article that tells them, with the words that say so. */
final class TableWriter implements CodedWriter {

  private static final int DATE = 14;
  private static final int TYPE = 22;
  private static final int FEWEST_WORDS = 12;

  /** Widths of a terminal, and those of the columns of sides that there is then room for. */
  private static final int WIDE = 120;

  private static final int WIDE_SIDE = 20;
  private static final int MEDIUM = 100;
  private static final int MEDIUM_SIDE = 15;
  private static final int NARROW_SIDE = 11;

  private final Writer out;
  private final int columns;
  private final int side;
  private final int words;
  private long events;
  private long articles;

  TableWriter(Writer out, int columns) {
    this.out = out;
    this.columns = columns;
    this.side = columns >= WIDE ? WIDE_SIDE : columns >= MEDIUM ? MEDIUM_SIDE : NARROW_SIDE;
    this.words = Math.max(FEWEST_WORDS, columns - DATE - 2 * side - TYPE - 4 - 2);
  }

  @Override
  public void write(Coded coded) throws IOException {
    articles++;
    if (coded.events().isEmpty()) {
      return;
    }
    if (events == 0) {
      row("WHEN", "WHO", "TO WHOM", "WHAT", "WORDS");
    }
    events += coded.events().size();
    out.write(heading(coded.article()));
    out.write('\n');
    for (Event event : coded.events()) {
      row(
          Phrases.days(event.date()),
          Phrases.side(event.actors()),
          Phrases.side(event.recipients()),
          event.type().toString(),
          words(event));
    }
  }

  private String heading(Article article) {
    String heading = article.id();
    heading += article.published().isPresent() ? "  " + article.published().value() : "";
    heading += article.title().isPresent() ? "  " + article.title().value() : "";
    return Columns.cut(Plain.of(heading), columns);
  }

  private void row(String date, String actors, String recipients, String type, String words)
      throws IOException {
    out.write("  ");
    cell(date, DATE);
    cell(Columns.cut(Plain.of(actors), side), side);
    cell(Columns.cut(Plain.of(recipients), side), side);
    cell(type, TYPE);
    out.write(words);
    out.write('\n');
  }

  private void cell(String text, int width) throws IOException {
    out.write(Columns.fill(text, width));
    out.write(' ');
  }

  private String words(Event event) {
    Evidence evidence = event.evidence().get(0);
    Span trigger = Span.NONE;
    for (Span span : evidence.event()) {
      trigger = trigger.cover(span);
    }
    String status = Phrases.status(event.status());
    String before = status.isEmpty() ? "" : "[" + status + "] ";
    int room = Math.max(FEWEST_WORDS, words - before.length());
    int start = trigger.isNone() ? 0 : trigger.start() - evidence.span().start();
    int end = trigger.isNone() ? 0 : trigger.end() - evidence.span().start();
    String shown = Columns.around(blanks(evidence.text()), start, end, room);
    return Columns.cut(before + Plain.of(shown), words);
  }

  /** Line breaks as blanks; the length stays the same, so that offsets hold. */
  private static String blanks(String text) {
    return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  @Override
  public void finish() throws IOException {
    out.write(
        count(events, "event")
            + " in "
            + count(articles, "article")
            + (events == 0 ? ".\n" : "\n"));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
