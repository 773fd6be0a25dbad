package org.dyad.event;

/**
 * What the text claims about an event (PLOVER's auxiliary modes, and more).
 *
 * @param negated told as not having happened
 * @param hypothetical told as possible, wished, conditional or asked
 * @param hedged told at a distance ("reportedly")
 * @param time when, seen from the report
 * @param attribution who says so, as written; empty if the report itself does
 */
public record Status(
    boolean negated, boolean hypothetical, boolean hedged, Time time, String attribution) {

  /** When, seen from the report. */
  public enum Time {
    PAST,
    CURRENT,
    FUTURE,
    /** Long before the report: told as history. */
    HISTORICAL
  }

  public static final Status FACT = new Status(false, false, false, Time.PAST, "");
}
