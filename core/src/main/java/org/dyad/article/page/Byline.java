package org.dyad.article.page;

import org.dyad.article.Span;

/**
 * Who wrote a report.
 *
 * @param name the person or desk, without "By"; {@link Span#NONE} where only an agency is named
 * @param agency the agency beside the name as it is to be written; empty where none is
 * @param agencySpan its words
 */
record Byline(Span name, String agency, Span agencySpan) {}
