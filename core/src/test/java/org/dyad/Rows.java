package org.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;

/** Events as lines that a person can review: codes, days, places and offsets, no sentences. */
final class Rows {

  private Rows() {}

  /** {@code CONSULT/visit 042 | PAK GOV > RUS | 2018-02-19..2018-02-22 | Moscow | past | 12-20}. */
  static String of(Event event) {
    return String.join(
        " | ",
        event.type() + " " + event.cameo(),
        side(event.actors()) + " > " + side(event.recipients()),
        day(event.date().start().orElse(null)) + ".." + day(event.date().end().orElse(null)),
        event.place().map(p -> p.place().name()).orElse("-"),
        status(event),
        spans(event));
  }

  static String side(List<Participant> side) {
    List<String> codes = new ArrayList<>(side.size());
    for (Participant one : side) {
      String country = one.actor().country().isEmpty() ? "---" : one.actor().country();
      codes.add((country + " " + String.join(" ", one.actor().sectors())).strip());
    }
    return codes.isEmpty() ? "-" : String.join(", ", codes);
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String status(Event event) {
    return event.status().time().name().toLowerCase(java.util.Locale.ROOT)
        + (event.status().negated() ? " negated" : "")
        + (event.status().hypothetical() ? " hypothetical" : "")
        + (event.status().hedged() ? " hedged" : "");
  }

  private static String spans(Event event) {
    List<String> spans = new ArrayList<>();
    event
        .evidence()
        .forEach(
            evidence -> {
              for (Span span : evidence.event()) {
                spans.add(span.start() + "-" + span.end());
              }
            });
    return String.join(" ", spans);
  }
}
