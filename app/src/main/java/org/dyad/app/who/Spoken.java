package org.dyad.app.who;

import java.util.Locale;
import org.dyad.actor.office.OfficeSeen.Standing;

/** Words for how an office is held. */
final class Spoken {

  private Spoken() {}

  static String standing(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
