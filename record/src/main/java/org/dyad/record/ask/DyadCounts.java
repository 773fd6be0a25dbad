package org.dyad.record.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dyad.event.Quad;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.RecordException;
import org.dyad.record.store.Sql;

/**
 * How much one country did to another, over time.
 *
 * @param source code of who did it
 * @param target code of to whom
 * @param periods from the first that has an event to the last, none left out between
 * @param undated stories whose day is not known; they are in no period
 */
public record DyadCounts(String source, String target, List<Period> periods, long undated) {

  /** Lengths of time. */
  public enum Unit {
    WEEK,
    MONTH,
    YEAR;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of this name; empty if there is none. */
    public static Optional<Unit> named(String name) {
      for (Unit unit : values()) {
        if (unit.label().equals(name)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }

    LocalDate begin(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate begin) {
      return switch (this) {
        case WEEK -> begin.plusWeeks(1);
        case MONTH -> begin.plusMonths(1);
        case YEAR -> begin.plusYears(1);
      };
    }

    /** {@code 2018-02-19}, {@code 2018-02}, {@code 2018}. */
    public String label(LocalDate begin) {
      return switch (this) {
        case WEEK -> begin.toString();
        case MONTH -> begin.toString().substring(0, "2018-02".length());
        case YEAR -> Integer.toString(begin.getYear());
      };
    }
  }

  /**
   * What happened in a length of time. Days are those of the reports; a story counts on the first
   * day that its reports give it.
   *
   * @param begin its first day
   * @param stories events of the world, by quad class in their order
   * @param reports how often they are told, by quad class
   * @param intensity mean of the stories' intensity, -10 to 10; empty without a story
   */
  public record Period(
      LocalDate begin, List<Long> stories, List<Long> reports, Optional<Double> intensity) {

    public Period {
      stories = List.copyOf(stories);
      reports = List.copyOf(reports);
    }

    public long allStories() {
      return stories.stream().mapToLong(Long::longValue).sum();
    }

    public long allReports() {
      return reports.stream().mapToLong(Long::longValue).sum();
    }
  }

  public DyadCounts {
    periods = List.copyOf(periods);
  }

  /** Counts that grow. */
  private static final class Growing {
    private final long[] stories = new long[Quad.values().length];
    private final long[] reports = new long[Quad.values().length];
    private double intensity;

    Period period(LocalDate begin) {
      long all = 0;
      List<Long> told = new ArrayList<>();
      List<Long> reported = new ArrayList<>();
      for (int i = 0; i < stories.length; i++) {
        all += stories[i];
        told.add(stories[i]);
        reported.add(reports[i]);
      }
      return new Period(
          begin, told, reported, all == 0 ? Optional.empty() : Optional.of(intensity / all));
    }
  }

  /**
   * Counts both directions of a dyad, what one did to the other first.
   *
   * @param filter what else an event has to fit; if it says nothing of standing, what happened
   *     counts
   */
  public static List<DyadCounts> of(
      EventRecord record, String one, String other, Unit unit, Filter filter) {
    Filter counted =
        filter.standings().isEmpty() ? filter.with(List.of(Standing.HAPPENED)) : filter;
    try (Connection connection = record.connection()) {
      DyadCounts there = direction(connection, one, other, unit, counted);
      return one.equals(other)
          ? List.of(there)
          : List.of(there, direction(connection, other, one, unit, counted));
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    }
  }

  private static DyadCounts direction(
      Connection connection, String source, String target, Unit unit, Filter filter)
      throws SQLException {
    Condition condition = filter.condition();
    Map<LocalDate, Growing> growing = new TreeMap<>();
    long[] undated = new long[1];
    Sql.each(
        connection,
        "WITH told AS (SELECT coalesce(e.story, e.id) AS story, e.day, e.quad, e.intensity"
            + " FROM pairs p JOIN events e ON e.id = p.event"
            + (condition.sql().contains("a.") ? " JOIN articles a ON a.key = e.article" : "")
            + " WHERE p.source = ? AND p.target = ? AND ("
            + condition.sql()
            + ")), stories AS (SELECT story, quad, min(day) AS day, avg(intensity) AS intensity,"
            + " 1 AS stories, 0 AS reports FROM told GROUP BY story, quad),"
            + " counted AS (SELECT day, quad, intensity, stories, reports FROM stories UNION ALL"
            + " SELECT day, quad, 0, 0, 1 FROM told)"
            + " SELECT date_trunc('"
            + unit.label()
            + "', day)::DATE AS begins, quad, sum(stories) AS stories, sum(reports) AS reports,"
            + " sum(intensity) AS intensity FROM counted GROUP BY ALL ORDER BY begins, quad",
        Sql.all(List.of(source, target), condition.parameters()),
        row -> {
          Optional<LocalDate> begins = Sql.day(row, "begins");
          if (begins.isEmpty()) {
            undated[0] += row.getLong("stories");
            return;
          }
          Growing one = growing.computeIfAbsent(begins.get(), any -> new Growing());
          int quad = quad(Sql.text(row, "quad"));
          one.stories[quad] += row.getLong("stories");
          one.reports[quad] += row.getLong("reports");
          one.intensity += row.getDouble("intensity");
        });
    return new DyadCounts(source, target, periods(growing, unit), undated[0]);
  }

  private static int quad(String label) throws SQLException {
    for (Quad quad : Quad.values()) {
      if (quad.label().equals(label)) {
        return quad.ordinal();
      }
    }
    throw new SQLException("no quad class: " + label);
  }

  private static List<Period> periods(Map<LocalDate, Growing> growing, Unit unit) {
    List<Period> periods = new ArrayList<>();
    LocalDate next = LocalDate.MIN;
    for (Map.Entry<LocalDate, Growing> one : growing.entrySet()) {
      while (!periods.isEmpty() && next.isBefore(one.getKey())) {
        periods.add(new Growing().period(next));
        next = unit.next(next);
      }
      periods.add(one.getValue().period(one.getKey()));
      next = unit.next(unit.begin(one.getKey()));
    }
    return periods;
  }
}
