package org.dyad.article.page;

import java.util.Optional;
import org.dyad.article.Span;

/**
 * The opening of a report: {@code PARIS, March 3 (Xinhua) --}.
 *
 * @param place the words of the place; {@link Span#NONE} where only an agency stands there
 * @param agency the agency as written; {@link Span#NONE} where none stands there
 * @param date the date, with or without its year
 * @param end where the report's own words begin
 * @param separated whether a colon, a dash or an agency sets it apart from them
 */
record Dateline(Span place, Span agency, Optional<CalendarDate> date, int end, boolean separated) {}
