/**
 * Stories: the coded events that tell one event of the world, from all articles. In go {@link
 * org.dyad.record.story.Telling}s, a coded event with what is compared of it; out come {@link
 * org.dyad.record.story.Story}s. What is one story depends on the set of tellings alone, never on
 * the order in which they came: pairs are compared by themselves ({@link
 * org.dyad.record.story.Likeness}), what hangs together by such pairs is a family, and a family is
 * cut into stories from its members alone ({@link org.dyad.record.story.Families}). Must not know
 * where tellings are kept ({@link org.dyad.record.story.TellingIndex}).
 */
@NullMarked
package org.dyad.record.story;

import org.jspecify.annotations.NullMarked;
