package org.dyad.actor.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office that somebody holds or held, as far as observations show.
 *
 * @param person id of the person
 * @param name the person's name
 * @param office "foreign minister"
 * @param polity "Kenya"; empty if unknown
 * @param country country code of the polity; empty if unknown
 * @param sectors PLOVER sectors of who holds it
 * @param first first day on which it was held for certain; empty if no day is known
 * @param last last such day
 * @param begins day of an appointment that a report names
 * @param ends day of a resignation or dismissal that a report names, or the day of the first report
 *     that calls the office a former one
 * @param observations all of which it is made, the earliest first
 */
public record Tenure(
    String person,
    String name,
    String office,
    String polity,
    String country,
    List<String> sectors,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDate> begins,
    Optional<LocalDate> ends,
    List<Observation> observations) {

  public Tenure {
    sectors = List.copyOf(sectors);
    observations = List.copyOf(observations);
  }

  /** "foreign minister of Kenya", "envoy of Kenya to Chad". */
  public String title() {
    return OfficeNames.title(office, polity);
  }

  /** Whether observations show that it was held on a day: between the first and last of them. */
  public boolean covers(LocalDate day) {
    return first.isPresent()
        && last.isPresent()
        && !day.isBefore(first.get())
        && !day.isAfter(last.get());
  }

  /** Whether a day lies after the office ended, as far as the reports tell. */
  public boolean isOver(LocalDate day) {
    return ends.isPresent() && day.isAfter(ends.get());
  }
}
