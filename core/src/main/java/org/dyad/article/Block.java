package org.dyad.article;

/** A part of an article's text and what it is. Blocks do not overlap. */
public record Block(Kind kind, Span span) {

  /** What a block is. Only headlines and paragraphs are read for events. */
  public enum Kind {
    HEADLINE,
    BYLINE,
    DATE,
    PARAGRAPH,
    /**
     * What belongs to the page and not to the report: menus, "close", the day the page was saved.
     */
    FURNITURE
  }

  public boolean isRead() {
    return kind == Kind.HEADLINE || kind == Kind.PARAGRAPH;
  }
}
