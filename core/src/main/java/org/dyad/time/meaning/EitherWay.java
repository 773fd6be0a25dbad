package org.dyad.time.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dyad.time.calendar.Period;

/**
 * A date in digits that reads both ways, "02/03/2018": the reading that lies near the day of
 * publication where the other does not, else no more than its year.
 */
public record EitherWay(LocalDate a, LocalDate b) implements Meaning {

  /** Days from publication up to which a date is near. */
  private static final int NEAR = 21;

  @Override
  public Resolved in(Context context) {
    if (context.published().isPresent()) {
      LocalDate published = context.published().get();
      boolean nearA = isNear(a, published);
      if (nearA != isNear(b, published)) {
        return Resolved.of(Period.day(nearA ? a : b), "");
      }
    }
    return Resolved.of(Period.ofYear(a.getYear()), "");
  }

  private static boolean isNear(LocalDate day, LocalDate published) {
    return Math.abs(ChronoUnit.DAYS.between(day, published)) <= NEAR;
  }
}
