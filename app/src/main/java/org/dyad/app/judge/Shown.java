package org.dyad.app.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.dyad.actor.Actor;
import org.dyad.app.output.Phrases;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.json.Plain;
import org.dyad.record.judge.Field;
import org.dyad.record.kept.KeptEvent;

/** The fields of an event in words, for somebody who judges them. */
final class Shown {

  private Shown() {}

  /** What is claimed; empty where the event does not tell the field. */
  static String value(KeptEvent kept, Field field) {
    Event event = kept.event();
    if (!field.isTold(event)) {
      return "";
    }
    return Plain.of(
        switch (field) {
          case TYPE -> type(event);
          case ACTOR -> side(event.actors());
          case RECIPIENT -> side(event.recipients());
          case DATE -> Phrases.days(event.date());
          case PLACE ->
              event.place().map(p -> p.place().name() + ", " + p.place().country()).orElse("");
          case STATUS -> status(event);
        });
  }

  /** The words that it was taken from; empty where there are none. */
  static String words(KeptEvent kept, Field field) {
    Event event = kept.event();
    return Plain.of(
        switch (field) {
          case TYPE -> words(event.evidence().get(0));
          case ACTOR -> words(event.actors());
          case RECIPIENT -> words(event.recipients());
          case DATE -> event.dateWords();
          case PLACE -> event.place().map(Event.Location::text).orElse("");
          case STATUS -> event.status().attribution();
        });
  }

  /** The sentences that tell the event. */
  static String sentences(KeptEvent kept) {
    List<String> texts = new ArrayList<>();
    for (Evidence evidence : kept.event().evidence()) {
      if (!texts.contains(evidence.text())) {
        texts.add(evidence.text());
      }
    }
    return Plain.of(String.join(" […] ", texts));
  }

  private static String type(Event event) {
    String mode = event.type().mode();
    return event.type().type() + (mode.isEmpty() ? "" : "/" + mode);
  }

  private static String side(List<Participant> side) {
    StringJoiner all = new StringJoiner("; ");
    for (Participant participant : side) {
      Actor actor = participant.actor();
      String code = Phrases.code(actor);
      String office = actor.office().isEmpty() ? "" : ", " + actor.office();
      all.add((code.isEmpty() ? "" : code + ": ") + actor.name() + office);
    }
    return all.toString();
  }

  private static String words(List<Participant> side) {
    StringJoiner all = new StringJoiner("; ");
    side.forEach(participant -> all.add(participant.text()));
    return all.toString();
  }

  /** Spans of kept events count code points. */
  private static String words(Evidence evidence) {
    StringJoiner all = new StringJoiner(" … ");
    String text = evidence.text();
    int length = text.codePointCount(0, text.length());
    for (Span span : evidence.event()) {
      int from = span.start() - evidence.span().start();
      int to = span.end() - evidence.span().start();
      if (from >= 0 && to <= length) {
        all.add(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
      }
    }
    return all.toString();
  }

  private static String status(Event event) {
    String words = Phrases.status(event.status());
    return words.isEmpty() ? "happened" : words;
  }
}
