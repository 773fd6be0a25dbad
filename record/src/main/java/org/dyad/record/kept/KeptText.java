package org.dyad.record.kept;

/**
 * An article with its text.
 *
 * @param text as the article has it; offsets of its events count its code points
 * @param bodyEnd where the given text ends, in code points; what follows is a title that was given
 *     apart
 */
public record KeptText(KeptArticle article, String text, int bodyEnd) {}
