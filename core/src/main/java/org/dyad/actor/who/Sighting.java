package org.dyad.actor.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that names somebody.
 *
 * @param article id of the report
 * @param published its day; empty if unknown
 * @param words how the report names them first
 * @param country country code that the report gives; empty if none
 * @param sectors PLOVER sectors that it gives
 * @param office the office that it gives; empty if none
 * @param text the sentence in which it names them first
 */
public record Sighting(
    String article,
    Optional<LocalDate> published,
    String words,
    String country,
    List<String> sectors,
    String office,
    String text) {

  public Sighting {
    sectors = List.copyOf(sectors);
  }
}
