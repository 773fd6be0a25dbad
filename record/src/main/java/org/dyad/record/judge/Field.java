package org.dyad.record.judge;

import java.util.Locale;
import java.util.Optional;
import org.dyad.event.Event;

/** What is judged of an event. */
public enum Field {
  /** Type and mode. */
  TYPE,
  ACTOR,
  RECIPIENT,
  DATE,
  PLACE,
  /** Whether and when it happened: negated, hypothetical, past or future. */
  STATUS;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Field> named(String label) {
    for (Field field : values()) {
      if (field.label().equals(label)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether the event tells the field: what is unknown is neither right nor wrong. */
  public boolean isTold(Event event) {
    return switch (this) {
      case TYPE, STATUS -> true;
      case ACTOR -> !event.actors().isEmpty();
      case RECIPIENT -> !event.recipients().isEmpty();
      case DATE -> !event.date().isUnknown();
      case PLACE -> event.place().isPresent();
    };
  }

  /** The same of a row of {@code events e}, as SQL. */
  String toldSql() {
    return switch (this) {
      case TYPE, STATUS -> "true";
      case ACTOR -> "len(e.actors) > 0";
      case RECIPIENT -> "len(e.recipients) > 0";
      case DATE -> "(e.date_start IS NOT NULL OR e.date_end IS NOT NULL)";
      case PLACE -> "e.place_name IS NOT NULL";
    };
  }
}
