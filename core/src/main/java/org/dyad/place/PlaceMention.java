package org.dyad.place;

import org.dyad.article.Span;

/**
 * A place name in the text.
 *
 * @param sentence number of the sentence, from 1; 0 for the dateline
 * @param head token index of its head word, 0 outside any sentence
 * @param span its words
 * @param place the place that is meant
 * @param why what decided it, for people: "largest of 3 so named", "dateline's country"
 */
public record PlaceMention(int sentence, int head, Span span, Place place, String why) {}
