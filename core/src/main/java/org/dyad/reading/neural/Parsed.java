package org.dyad.reading.neural;

/**
 * What the network says of a stretch's words: numbers of labels, and heads counted within the
 * stretch from 1, 0 being the root.
 *
 * @param lemmas dictionary forms
 * @param entities numbers of BIO tags, well formed
 * @param vectors the words' vectors one after the other, empty if the model gives none
 */
record Parsed(
    Stretch stretch,
    int[] upos,
    int[] xpos,
    String[] lemmas,
    int[] heads,
    int[] relations,
    int[] entities,
    float[] vectors) {}
