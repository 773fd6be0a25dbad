package org.dyad.coding.backoff;

/**
 * What an example of the codebook teaches of one of its words.
 *
 * @param entry the frame that codes the word, or that the example belongs to; lessons of one entry
 *     are held back together
 * @param word lemma of the predicate
 * @param type PLOVER type that the word tells; empty if it tells no event
 * @param linked whether the predicate has two sides, as those that are judged have
 * @param text the example
 * @param features what is known of the predicate
 */
public record Lesson(
    String entry, String word, String type, boolean linked, String text, Features features) {}
