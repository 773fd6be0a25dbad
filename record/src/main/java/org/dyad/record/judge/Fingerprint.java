package org.dyad.record.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.record.kept.KeptEvent;

/**
 * Tells whether what was judged is still what is coded: of a field's value together with the type
 * of the event and the words that tell it. A verdict holds as long as its fingerprint does.
 */
public final class Fingerprint {

  /** Sixteen figures: two of a million fields share one once in forty million records. */
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Of a field. */
  public static String of(KeptEvent kept, Field field) {
    List<String> parts = new ArrayList<>();
    parts.add(field.label());
    event(kept.event(), parts);
    value(kept.event(), field, parts);
    return hash(parts);
  }

  /** Of all fields of an event. */
  public static String of(KeptEvent kept) {
    List<String> parts = new ArrayList<>();
    event(kept.event(), parts);
    for (Field field : Field.values()) {
      value(kept.event(), field, parts);
    }
    return hash(parts);
  }

  /** What event it is: its type, its sentence, and the words in it that tell it. */
  private static void event(Event event, List<String> parts) {
    Evidence first = event.evidence().get(0);
    parts.add(event.type().type());
    parts.add(event.type().mode());
    parts.add(first.text());
    for (Span words : first.event()) {
      parts.add(words.start() - first.span().start() + "-" + words.length());
    }
  }

  private static void value(Event event, Field field, List<String> parts) {
    parts.add(field.label());
    switch (field) {
      case TYPE -> {}
      case ACTOR -> side(event.actors(), parts);
      case RECIPIENT -> side(event.recipients(), parts);
      case DATE -> {
        parts.add(event.date().start().map(String::valueOf).orElse(""));
        parts.add(event.date().end().map(String::valueOf).orElse(""));
      }
      case PLACE -> {
        Optional<Event.Location> place = event.place();
        parts.add(place.map(p -> p.place().name()).orElse(""));
        parts.add(place.map(p -> p.place().country()).orElse(""));
        parts.add(place.map(p -> Long.toString(p.place().geonames())).orElse(""));
      }
      case STATUS -> {
        parts.add(Boolean.toString(event.status().negated()));
        parts.add(Boolean.toString(event.status().hypothetical()));
        parts.add(event.status().time().name());
      }
    }
  }

  private static void side(List<Participant> side, List<String> parts) {
    for (Participant participant : side) {
      parts.add(participant.actor().id());
      parts.add(participant.actor().country());
      parts.add(String.join(" ", participant.actor().sectors()));
    }
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
