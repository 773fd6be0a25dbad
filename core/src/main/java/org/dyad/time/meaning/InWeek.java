package org.dyad.time.meaning;

import java.time.DayOfWeek;
import org.dyad.time.TimeMention.Type;
import org.dyad.time.calendar.Period;

/** A day of a week that is counted from something: "Monday last week", "Friday of next week". */
public record InWeek(DayOfWeek day, Meaning week) implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved whole = week.in(context);
    if (whole.period().isEmpty()) {
      return Resolved.unknown(Type.DATE, "XXXX-WXX-" + day.getValue());
    }
    Period monday = Period.week(whole.period().get().first());
    return Resolved.of(Period.day(monday.first().plusDays(day.getValue() - 1L)), whole.anchor());
  }
}
