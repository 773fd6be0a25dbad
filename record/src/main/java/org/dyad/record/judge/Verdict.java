package org.dyad.record.judge;

/**
 * What a judge said of a field of an event.
 *
 * @param event its id
 * @param fingerprint of the field as it was judged; see {@link Fingerprint}
 * @param judge who judged
 */
public record Verdict(long event, String fingerprint, String judge, Field field, Answer answer) {}
