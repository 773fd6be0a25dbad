package org.dyad.record.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How right a record is: for each field and stratum the share of right ones among those that were
 * judged, and for all strata together, each weighted by its size in the record.
 *
 * @param by by what the strata are told apart
 * @param rows of one stratum and field each, strata in the order of their names
 * @param total of all strata, by field
 * @param agreement of judges, by field; those alone that somebody else judged too
 * @param judges whose verdicts are counted, by name
 * @param unsure verdicts that say that the text does not tell; they count neither way
 * @param stale verdicts on what has changed since; they do not count
 * @param missing strata of the record of which nothing was judged; the total is silent on them
 */
public record Precision(
    By by,
    List<Row> rows,
    List<Row> total,
    Map<String, Alpha.Agreement> agreement,
    List<String> judges,
    long unsure,
    long stale,
    List<String> missing) {

  /** The field that stands for all that an event tells: right where every one of them is. */
  public static final String EVENT = "event";

  /** The stratum that stands for all. */
  public static final String ALL = "all";

  /**
   * The share of right ones of a field in a stratum.
   *
   * @param field label of a field, or {@link #EVENT}
   */
  public record Row(String stratum, String field, Estimate estimate) {}

  public Precision {
    rows = List.copyOf(rows);
    total = List.copyOf(total);
    agreement = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(agreement));
    judges = List.copyOf(judges);
    missing = List.copyOf(missing);
  }

  /**
   * Counts the verdicts of a record.
   *
   * @param judge whose verdicts count; empty for all
   */
  public static Precision of(Connection connection, By by, Optional<String> judge)
      throws SQLException {
    return new Count(Judged.of(connection), Population.of(connection, by), judge).precision(by);
  }

  /** Fields in the order in which they are told, {@link #EVENT} last. */
  private static List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      fields.add(field.label());
    }
    fields.add(EVENT);
    return fields;
  }

  /** What was judged of a stratum and field. */
  private static final class Tally {
    private long judged;
    private double right;
  }

  private static final class Count {
    private final Judged judged;
    private final Population population;
    private final Optional<String> judge;
    private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();
    private final Map<String, List<List<String>>> units = new TreeMap<>();
    private final SortedSet<String> judges = new TreeSet<>();
    private long unsure;

    Count(Judged judged, Population population, Optional<String> judge) {
      this.judged = judged;
      this.population = population;
      this.judge = judge;
    }

    Precision precision(By by) {
      judged.answers().forEach(this::event);
      List<Row> rows = new ArrayList<>();
      List<Row> total = new ArrayList<>();
      Map<String, Alpha.Agreement> agreement = new java.util.LinkedHashMap<>();
      for (String field : fields()) {
        List<Estimate.Stratum> strata = new ArrayList<>();
        population
            .told()
            .forEach(
                (stratum, told) -> {
                  Estimate.Stratum all = stratum(stratum, field, told);
                  strata.add(all);
                  Estimate.of(all).ifPresent(e -> rows.add(new Row(stratum, field, e)));
                });
        Estimate.of(strata).ifPresent(e -> total.add(new Row(ALL, field, e)));
        Alpha.Agreement agreed = Alpha.nominal(units.getOrDefault(field, List.of()));
        if (agreed.units() > 0) {
          agreement.put(field, agreed);
        }
      }
      rows.sort(java.util.Comparator.comparing(Row::stratum));
      List<String> missing = new ArrayList<>();
      for (String stratum : population.told().keySet()) {
        if (!tallies.containsKey(stratum)) {
          missing.add(stratum);
        }
      }
      return new Precision(
          by, rows, total, agreement, List.copyOf(judges), unsure, judged.stale(), missing);
    }

    private Estimate.Stratum stratum(String stratum, String field, Map<Field, Long> told) {
      Tally tally = tallies.getOrDefault(stratum, Map.of()).getOrDefault(field, new Tally());
      Field counted = Field.named(field).orElse(Field.TYPE);
      return new Estimate.Stratum(told.getOrDefault(counted, 0L), tally.judged, tally.right);
    }

    private void event(long event, EnumMap<Field, SortedMap<String, Answer>> answers) {
      String stratum = population.stratum(event);
      SortedMap<String, Answer> whole = new TreeMap<>();
      SortedSet<String> here = new TreeSet<>();
      answers.values().forEach(each -> here.addAll(each.keySet()));
      for (String name : here) {
        whole(event, answers, name).ifPresent(answer -> whole.put(name, answer));
      }
      answers.forEach((field, each) -> field(stratum, field.label(), each, true));
      field(stratum, EVENT, whole, false);
    }

    /** What a judge says of the event as a whole, where the judge has an answer to all of it. */
    private Optional<Answer> whole(
        long event, EnumMap<Field, SortedMap<String, Answer>> answers, String name) {
      boolean right = true;
      for (Field field : Field.values()) {
        if (!judged.isTold(event, field)) {
          continue;
        }
        Answer answer = answers.getOrDefault(field, new TreeMap<>()).get(name);
        if (answer == null || answer == Answer.UNSURE) {
          return Optional.empty();
        }
        right &= answer == Answer.RIGHT;
      }
      return Optional.of(right ? Answer.RIGHT : Answer.WRONG);
    }

    private void field(
        String stratum, String field, SortedMap<String, Answer> answers, boolean counted) {
      List<String> unit = new ArrayList<>();
      long sure = 0;
      long right = 0;
      for (Map.Entry<String, Answer> answer : answers.entrySet()) {
        boolean isSure = answer.getValue() != Answer.UNSURE;
        if (isSure) {
          unit.add(answer.getValue().label());
        }
        if (judge.isPresent() && !judge.get().equals(answer.getKey())) {
          continue;
        }
        judges.add(answer.getKey());
        unsure += !isSure && counted ? 1 : 0;
        sure += isSure ? 1 : 0;
        right += answer.getValue() == Answer.RIGHT ? 1 : 0;
      }
      units.computeIfAbsent(field, f -> new ArrayList<>()).add(unit);
      if (sure > 0) {
        Tally tally =
            tallies
                .computeIfAbsent(stratum, s -> new TreeMap<>())
                .computeIfAbsent(field, f -> new Tally());
        tally.judged++;
        tally.right += (double) right / sure;
      }
    }
  }
}
