package org.dyad.time.grammar;

/** Parts of a day by their TIMEX3 codes. */
enum DayPart {
  MO,
  MI,
  AF,
  EV,
  NI
}
