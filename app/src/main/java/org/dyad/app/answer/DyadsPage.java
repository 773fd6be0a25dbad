package org.dyad.app.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dyad.event.Quad;
import org.dyad.record.ask.DyadCounts;
import org.dyad.record.ask.DyadCounts.Period;
import org.dyad.record.ask.DyadCounts.Unit;

/**
 * Counts of dyads for people: a table for each direction, with a bar of signs at the end of each
 * line, {@code +} for cooperation and {@code -} for conflict, as long as all bars together allow.
 */
public final class DyadsPage {

  private static final int PERIOD = 11;
  private static final int COUNT = 10;
  private static final int BEFORE_BAR = PERIOD + 7 * COUNT + 2;
  private static final int SHORTEST_BAR = 8;

  private final Writer out;
  private final int columns;
  private final UnaryOperator<String> names;

  /**
   * @param columns how wide the page is, in characters
   * @param names names of countries by their codes
   */
  public DyadsPage(Writer out, int columns, UnaryOperator<String> names) {
    this.out = out;
    this.columns = columns;
    this.names = names;
  }

  /** Writes the tables, one after the other. */
  public void write(List<DyadCounts> all, Unit unit) throws IOException {
    long most = 0;
    for (DyadCounts counts : all) {
      for (Period period : counts.periods()) {
        most = Math.max(most, period.allStories());
      }
    }
    int room = columns - BEFORE_BAR;
    long each = room < SHORTEST_BAR ? 0 : Math.max(1, (most + room - 1) / room);
    for (DyadCounts counts : all) {
      out.write(counts == all.get(0) ? "" : "\n");
      table(counts, unit, each);
    }
    if (each > 0 && most > 0) {
      out.write(
          "\n+ cooperation, - conflict; a sign is "
              + (each == 1 ? "one event" : String.format(Locale.ROOT, "%,d events", each))
              + " of the world\n");
    }
  }

  private void table(DyadCounts counts, Unit unit, long each) throws IOException {
    long stories = counts.undated();
    long reports = 0;
    for (Period period : counts.periods()) {
      stories += period.allStories();
      reports += period.allReports();
    }
    String heading =
        String.format(
            Locale.ROOT,
            "%s > %s  %s to %s, by %s: %s of the world",
            counts.source(),
            counts.target(),
            names.apply(counts.source()),
            names.apply(counts.target()),
            unit.label(),
            counted(stories, "event"));
    out.write(org.dyad.app.text.Columns.cut(heading, columns));
    out.write('\n');
    if (reports > 0) {
      line("", List.of("verbal", "material", "verbal", "material", "", "", "mean"), "");
      line(
          unit.label(),
          List.of("coop.", "coop.", "conflict", "conflict", "events", "reports", "intensity"),
          "");
    }
    for (Period period : counts.periods()) {
      line(
          unit.label(period.begin()),
          List.of(
              shown(period.stories().get(0)),
              shown(period.stories().get(1)),
              shown(period.stories().get(2)),
              shown(period.stories().get(3)),
              shown(period.allStories()),
              shown(period.allReports()),
              period.intensity().map(i -> String.format(Locale.ROOT, "%+.1f", i)).orElse("")),
          bar(period, each));
    }
    if (counts.undated() > 0) {
      out.write(counted(counts.undated(), "event") + " on a day that is not known\n");
    }
  }

  private static String bar(Period period, long each) {
    if (each == 0) {
      return "";
    }
    long together =
        period.stories().get(Quad.VERBAL_COOPERATION.ordinal())
            + period.stories().get(Quad.MATERIAL_COOPERATION.ordinal());
    long against = period.allStories() - together;
    int all = signs(period.allStories(), each);
    int plus = Math.min(all, signs(together, each));
    // Both show where there are both.
    plus = against > 0 && plus == all && all > 1 ? all - 1 : plus;
    return "+".repeat(plus) + "-".repeat(all - plus);
  }

  private static int signs(long events, long each) {
    return (int) ((events + each - 1) / each);
  }

  private void line(String period, List<String> counts, String bar) throws IOException {
    StringBuilder line = new StringBuilder(columns);
    line.append(period).append(" ".repeat(PERIOD - period.length()));
    for (String count : counts) {
      line.append(" ".repeat(COUNT - count.length())).append(count);
    }
    line.append("  ").append(bar);
    out.write(org.dyad.app.text.Columns.cut(line.toString().stripTrailing(), columns));
    out.write('\n');
  }

  private static String shown(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
