package org.dyad.time.meaning;

import org.dyad.time.calendar.Period;

/** A date that says its own year: it needs no anchor. */
public record Explicit(Period period) implements Meaning {

  @Override
  public Resolved in(Context context) {
    return Resolved.of(period, "");
  }
}
