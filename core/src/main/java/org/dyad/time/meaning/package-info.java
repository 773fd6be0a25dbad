/**
 * What time expressions mean before it is known when they were said, and how the day of
 * publication, the clause's tense and the dates named before turn that into days. It must not know
 * of words or sentences.
 */
@NullMarked
package org.dyad.time.meaning;

import org.jspecify.annotations.NullMarked;
