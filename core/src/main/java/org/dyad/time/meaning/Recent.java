package org.dyad.time.meaning;

import java.util.Optional;
import org.dyad.time.calendar.Grain;

/**
 * The quarter and the month named last, not counting those that others were compared with: "rose in
 * the third quarter from a year earlier" leaves the third quarter.
 */
public record Recent(Optional<Resolved> quarter, Optional<Resolved> month) {

  public static final Recent NOTHING = new Recent(Optional.empty(), Optional.empty());

  /** The period of a grain named last; empty for other grains. */
  Optional<Resolved> of(Grain grain) {
    return switch (grain) {
      case QUARTER -> quarter;
      case MONTH -> month;
      default -> Optional.empty();
    };
  }

  /** This with a period that was named now. */
  public Recent with(Resolved named) {
    if (named.period().isEmpty() || named.anchor().startsWith("from ")) {
      return this;
    }
    return switch (named.period().get().grain()) {
      case QUARTER -> new Recent(Optional.of(named), month);
      case MONTH -> new Recent(quarter, Optional.of(named));
      default -> this;
    };
  }
}
