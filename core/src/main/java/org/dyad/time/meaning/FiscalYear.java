package org.dyad.time.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.dyad.time.DateSpan;
import org.dyad.time.TimeMention.Type;

/**
 * A fiscal year. Which days it has depends on whose it is, and the words rarely say: India's of
 * 2019 began in April 2018, that of the United States in October 2018, Japan's in April 2019. Its
 * days are all that it may have.
 *
 * @param year that it is named after; where it is named after two, the second
 * @param isDouble whether two years were named, which sets it between them
 */
public record FiscalYear(int year, boolean isDouble) implements Meaning {

  @Override
  public Resolved in(Context context) {
    DateSpan days =
        DateSpan.of(
            LocalDate.of(year - 1, 4, 1),
            isDouble ? LocalDate.of(year, 12, 31) : LocalDate.of(year + 1, 3, 31));
    return new Resolved(Type.DATE, "FY" + year, days, "", Optional.empty());
  }
}
