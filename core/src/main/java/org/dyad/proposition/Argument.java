package org.dyad.proposition;

/**
 * One participant of a proposition.
 *
 * <p>Roles in normal form: {@code agent} (who does it: the subject of an active clause, the
 * by-phrase of a passive, the possessor or national adjective of an event noun, the subject that
 * control, raising, a relative clause or coordination lends); {@code patient} (to whom it is done:
 * the object, the subject of a passive, the of-phrase of an event noun); {@code iobj}; {@code
 * content} (the head of a clausal complement); or the preposition, lower case, of an oblique or a
 * noun's complement ({@code with}, {@code against}, {@code to}, {@code between}, {@code because
 * of}); {@code time} for a bare temporal noun; {@code particle} for a verb's particle ({@code out}
 * in "lash out"); {@code modifier} for compounds and adjectives of an event noun ("air" strike).
 *
 * @param role see above
 * @param head token index of the argument's head word in the proposition's sentence
 * @param how how it was found, for people: {@code nsubj}, {@code passive by}, {@code relative
 *     clause}, {@code control of "agree"}
 */
public record Argument(String role, int head, String how) {}
