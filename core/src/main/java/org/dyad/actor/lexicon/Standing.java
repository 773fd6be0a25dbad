package org.dyad.actor.lexicon;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody was for a time: an office held, or the place of a group in its state.
 *
 * @param from first day, {@link LocalDate#MIN} if open
 * @param to last day, {@link LocalDate#MAX} if open
 * @param country country code in that time
 * @param sectors PLOVER sectors in that time
 * @param office the office held, without its country: "foreign minister"; empty for groups
 */
public record Standing(
    LocalDate from, LocalDate to, String country, List<String> sectors, String office) {

  public Standing {
    sectors = List.copyOf(sectors);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends " + to + " before it starts " + from);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
