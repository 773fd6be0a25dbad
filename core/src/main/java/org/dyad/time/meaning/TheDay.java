package org.dyad.time.meaning;

import java.util.Optional;
import org.dyad.time.calendar.Grain;

/** "Earlier in the day": the day named last, else that of publication. */
public record TheDay() implements Meaning {

  @Override
  public Resolved in(Context context) {
    Resolved told = new Counted(Optional.of(0), Unit.DAY, true).in(context);
    return told.period().isPresent() ? told : new Deictic(Grain.DAY, 0).in(context);
  }
}
