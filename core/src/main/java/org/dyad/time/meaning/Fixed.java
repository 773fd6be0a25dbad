package org.dyad.time.meaning;

import org.dyad.time.TimeMention.Type;

/** A value that needs no anchor and has no days: sets and vague references. */
public record Fixed(Type type, String value) implements Meaning {

  @Override
  public Resolved in(Context context) {
    return Resolved.unknown(type, value);
  }
}
