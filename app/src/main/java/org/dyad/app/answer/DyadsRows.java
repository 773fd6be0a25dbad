package org.dyad.app.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.event.Quad;
import org.dyad.record.ask.Cell;
import org.dyad.record.ask.DyadCounts;
import org.dyad.record.ask.DyadCounts.Period;
import org.dyad.record.ask.DyadCounts.Unit;

/** Counts of dyads as rows of an answer, one a direction and length of time. */
public final class DyadsRows {

  private DyadsRows() {}

  /** Hands the counts to a writer. */
  public static void write(List<DyadCounts> all, Unit unit, AnswerWriter to) throws IOException {
    List<String> names = new ArrayList<>(List.of("source", "target", unit.label()));
    for (Quad quad : Quad.values()) {
      names.add(name(quad));
    }
    names.addAll(List.of("stories", "reports", "intensity"));
    for (Quad quad : Quad.values()) {
      names.add(name(quad) + "_reports");
    }
    to.head(names);
    for (DyadCounts counts : all) {
      for (Period period : counts.periods()) {
        List<Cell> row = new ArrayList<>(names.size());
        row.add(text(counts.source()));
        row.add(text(counts.target()));
        row.add(text(unit.label(period.begin())));
        period.stories().forEach(count -> row.add(number(Long.toString(count))));
        row.add(number(Long.toString(period.allStories())));
        row.add(number(Long.toString(period.allReports())));
        row.add(
            period
                .intensity()
                .map(mean -> number(String.format(Locale.ROOT, "%.3f", mean)))
                .orElse(new Cell(Cell.Kind.NOTHING, "", List.of())));
        period.reports().forEach(count -> row.add(number(Long.toString(count))));
        to.row(row);
      }
    }
    to.finish();
  }

  private static String name(Quad quad) {
    return quad.label().replace(' ', '_');
  }

  private static Cell text(String text) {
    return new Cell(Cell.Kind.TEXT, text, List.of());
  }

  private static Cell number(String text) {
    return new Cell(Cell.Kind.NUMBER, text, List.of());
  }
}
