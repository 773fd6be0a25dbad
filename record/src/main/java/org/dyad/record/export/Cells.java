package org.dyad.record.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.dyad.article.Span;
import org.dyad.event.Event.Participant;
import org.dyad.event.Evidence;
import org.dyad.place.Place;

/** What several tables write in the same way. */
final class Cells {

  private Cells() {}

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** {@code 20180219}. */
  static String compact(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** One part of each participant, in order. */
  static String each(List<Participant> side, String between, Function<Participant, String> part) {
    StringJoiner all = new StringJoiner(between);
    for (Participant participant : side) {
      all.add(part.apply(participant));
    }
    return all.toString();
  }

  /** The name of a place if it is of a kind. */
  static String named(Optional<Place> place, Place.Kind kind) {
    return place.filter(found -> found.kind() == kind).map(Place::name).orElse("");
  }

  /** {@code city}. */
  static String kind(Place place) {
    return place.kind().name().toLowerCase(Locale.ROOT);
  }

  static String latitude(Optional<Place> place) {
    return place.map(found -> Double.toString(found.latitude())).orElse("");
  }

  static String longitude(Optional<Place> place) {
    return place.map(found -> Double.toString(found.longitude())).orElse("");
  }

  static String geonames(Optional<Place> place) {
    return place
        .filter(found -> found.geonames() != 0)
        .map(found -> Long.toString(found.geonames()))
        .orElse("");
  }

  static String start(Span span) {
    return span.isNone() ? "" : Integer.toString(span.start());
  }

  /** The first of the spans that stands in the text. */
  static Span first(List<Span> spans) {
    for (Span span : spans) {
      if (!span.isNone()) {
        return span;
      }
    }
    return Span.NONE;
  }

  /**
   * The words of a span within its sentence; both count code points.
   *
   * @param none what there is instead if the span stands elsewhere
   */
  static String words(Evidence evidence, Span span, String none) {
    String text = evidence.text();
    int length = text.codePointCount(0, text.length());
    int start = span.start() - evidence.span().start();
    int end = span.end() - evidence.span().start();
    if (span.isNone() || start < 0 || end > length) {
      return none;
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
