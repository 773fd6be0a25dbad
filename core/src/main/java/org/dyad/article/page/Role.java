package org.dyad.article.page;

/** What a line at the head of a page looks like by itself. */
enum Role {
  FURNITURE,
  DATE,
  BYLINE,
  /** Whole sentences: the report has begun. */
  PROSE,
  /** A headline, a heading, a menu's entry. */
  OTHER
}
