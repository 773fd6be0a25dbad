package org.dyad.time.meaning;

import org.dyad.time.TimeMention.Type;

/** "At the time", "at that time": the date named last in the same paragraph, else a vague past. */
public record AtThatTime() implements Meaning {

  @Override
  public Resolved in(Context context) {
    return context
        .here()
        .filter(named -> !named.days().isUnknown())
        .map(
            named ->
                new Resolved(
                    Type.DATE,
                    named.value(),
                    named.days(),
                    "from " + named.value(),
                    named.period()))
        .orElseGet(() -> Resolved.unknown(Type.DATE, "PAST_REF"));
  }
}
