package org.dyad.time.grammar;

import java.util.Locale;
import org.dyad.time.calendar.Season;
import org.dyad.time.meaning.Direction;
import org.dyad.time.meaning.Part;
import org.dyad.time.meaning.Unit;

/** What a word can be in a time expression, and what its value in the vocabulary counts. */
enum Kind {
  /** 1 to 12. */
  MONTH,
  MONTH_SHORT,
  /** 1, Monday, to 7. */
  WEEKDAY,
  WEEKDAY_SHORT,
  WEEKDAYS,
  UNIT(Unit.class),
  UNITS(Unit.class),
  SEASON(Season.class),
  DAY_PART(DayPart.class),
  CARDINAL,
  /** 100 or 1000. */
  SCALE,
  ORDINAL,
  /** "Several", "many". */
  VAGUE_AMOUNT,
  /** "About", "nearly". */
  APPROXIMATE,
  /** "Full", "consecutive": may stand between a number and its unit. */
  FILLER,
  EACH,
  /** "Weekly", by its unit. */
  REPEATED(Unit.class),
  /** "Early", "late". */
  PART(Part.Which.class),
  /** "Beginning", "end". */
  PART_NOUN(Part.Which.class),
  /** "Last", "this", "next". */
  DIRECTION(Direction.class),
  /** "Previous" -1, "same" 0, "following" 1. */
  TOLD,
  /** "Yesterday" -1, "today" 0, "tomorrow" 1. */
  DAY_WORD,
  /** "Nineties" 1990. */
  DECADE,
  /** 0 before noon, 12 after it. */
  MERIDIEM,
  ZONE,
  /** A word after which a number is no year: "flight", "resolution". */
  NUMBERED,
  /** A measure after a number: "people", "km". */
  MEASURE;

  private final Enum<?>[] names;

  Kind() {
    this.names = new Enum<?>[0];
  }

  Kind(Class<? extends Enum<?>> names) {
    this.names = names.getEnumConstants();
  }

  /**
   * The value as written in the vocabulary: a number, or a name by its ordinal.
   *
   * @throws IllegalArgumentException if it is neither
   */
  int parse(String value) {
    if (names.length == 0) {
      return Integer.parseInt(value);
    }
    for (Enum<?> name : names) {
      if (name.name().equals(value.toUpperCase(Locale.ROOT))) {
        return name.ordinal();
      }
    }
    throw new IllegalArgumentException("no such value of " + this + ": '" + value + "'");
  }
}
