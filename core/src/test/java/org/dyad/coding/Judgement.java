package org.dyad.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.article.Span;
import org.dyad.event.Event;

/**
 * When and where an event of a public report was, as a person who read the report says. The words
 * stay in the report: a judgement points at them.
 *
 * @param seed of the sample that it belongs to
 * @param report id of the report
 * @param words of the event, UTF-16 offsets into the report's text
 * @param type PLOVER type as it was coded
 * @param days first and last day, {@code 2014-03-05..2014-03-07}, with an end left out where the
 *     report does not say it; {@code ?} where it says nothing, {@code ?Sunday} where it names a day
 *     that cannot be counted; several where a reader may choose
 * @param places name and country, {@code Oslo, NOR}; {@code -} where the report does not say it;
 *     several where a reader may choose
 */
record Judgement(
    int seed, String report, Span words, String type, List<String> days, List<String> places) {

  private static final String FILE = "judged-events.psv";
  private static final int FIELDS = 8;

  /** All judgements. */
  static List<Judgement> load() throws IOException {
    List<Judgement> all = new ArrayList<>();
    for (String line : lines(FILE)) {
      all.add(parse(line));
    }
    return all;
  }

  /** Days of publication of reports that do not tell it whole, by id. */
  static Map<String, String> publicationDays() throws IOException {
    Map<String, String> days = new HashMap<>();
    for (String line : lines("judged-reports.psv")) {
      String[] f = line.split("\\|");
      days.put(f[0], f[1]);
    }
    return days;
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = Judgement.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Judgement parse(String line) {
    String[] f = line.split("\\|", -1);
    if (f.length != FIELDS) {
      throw new IllegalArgumentException(
          line + " in " + FILE + " has " + f.length + " fields, not " + FIELDS);
    }
    String[] ends = f[2].split("-");
    return new Judgement(
        Integer.parseInt(f[0]),
        f[1],
        new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])),
        f[3],
        Arrays.asList(f[5].split(" or ")),
        Arrays.asList(f[7].split(" or ")));
  }

  /** Whether an event, coded now, is the one that was judged. */
  boolean isOf(Event event) {
    return event.type().type().equals(type)
        && event.evidence().stream()
            .flatMap(evidence -> evidence.event().stream())
            .anyMatch(span -> span.start() < words.end() && words.start() < span.end());
  }

  /** Whether its day is right, or rightly unknown. */
  boolean isWhen(Event event) {
    return days.contains(days(event))
        || (event.dateWords().isEmpty() && days.stream().anyMatch(Judgement::isUnknown))
        || (days(event).equals("?") && days.contains("?" + event.dateWords()));
  }

  /** Not known, or only bounded by the day of publication. */
  private static boolean isUnknown(String days) {
    return days.equals("?") || days.startsWith("..");
  }

  /** Whether its place is right, or rightly unknown. */
  boolean isWhere(Event event) {
    return places.contains(place(event));
  }

  /** The days of an event in the form of the file. */
  static String days(Event event) {
    if (event.date().isUnknown()) {
      return "?";
    }
    return event.date().start().map(Object::toString).orElse("")
        + ".."
        + event.date().end().map(Object::toString).orElse("");
  }

  /** The place of an event in the form of the file. */
  static String place(Event event) {
    return event
        .place()
        .map(at -> (at.place().name() + ", " + at.place().country()).replaceAll(", $", ""))
        .orElse("-");
  }
}
