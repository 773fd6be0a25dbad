package org.dyad.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.dyad.actor.Actor;
import org.dyad.event.Event.Participant;
import org.dyad.event.Status;
import org.dyad.time.DateSpan;

/** Short words for the parts of an event. */
public final class Phrases {

  private static final int MONTH = 7;
  private static final int YEAR = 4;

  private Phrases() {}

  /**
   * Days as briefly as they can be told: {@code 2018-02-19}, {@code 2018-02-19..22}, {@code
   * 2017-10}, {@code 2016}, {@code ..2018-02-19} (until then); empty if unknown.
   */
  public static String days(DateSpan days) {
    if (days.start().isEmpty()) {
      return days.end().map(end -> ".." + end).orElse("");
    }
    LocalDate start = days.start().get();
    if (days.end().isEmpty()) {
      return start + "..";
    }
    LocalDate end = days.end().get();
    String from = start.toString();
    String to = end.toString();
    boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    if (start.equals(end)) {
      return from;
    }
    if (start.getYear() != end.getYear()) {
      return from + ".." + to;
    }
    if (wholeMonths && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
      return from.substring(0, from.length() - "-01-01".length());
    }
    if (start.getMonthValue() != end.getMonthValue()) {
      return wholeMonths && from.length() > MONTH
          ? from.substring(0, MONTH) + ".." + to.substring(YEAR + 1, MONTH)
          : from + ".." + to.substring(YEAR + 1);
    }
    return wholeMonths ? from.substring(0, MONTH) : from + ".." + to.substring(MONTH + 1);
  }

  /**
   * Country and sectors of each, such as {@code PAK GOV, RUS}; the words where neither is known.
   */
  public static String side(List<Participant> side) {
    StringJoiner all = new StringJoiner(", ");
    all.setEmptyValue("-");
    for (Participant participant : side) {
      String code = code(participant.actor());
      all.add(code.isEmpty() ? participant.text() : code);
    }
    return all.toString();
  }

  /** Country and sectors, such as {@code PAK GOV}; empty if neither is known. */
  public static String code(Actor actor) {
    return (actor.country() + " " + String.join(" ", actor.sectors())).strip();
  }

  /** What keeps an event from being a plain fact of the past; empty if nothing does. */
  public static String status(Status status) {
    StringJoiner words = new StringJoiner(", ");
    if (status.negated()) {
      words.add("did not");
    }
    if (status.hypothetical()) {
      words.add("possible");
    }
    if (status.hedged()) {
      words.add("reportedly");
    }
    switch (status.time()) {
      case FUTURE -> words.add("future");
      case HISTORICAL -> words.add("history");
      case CURRENT, PAST -> {}
    }
    return words.toString();
  }
}
