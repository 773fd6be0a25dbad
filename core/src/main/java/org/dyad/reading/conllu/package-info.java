/**
 * What comes in: CoNLL-U, the form in which treebanks and parsers keep sentences. What goes out:
 * {@link org.dyad.reading.Reading}s with what else the file says of their sentences; and the way
 * back. It must not know who parsed them.
 */
@NullMarked
package org.dyad.reading.conllu;

import org.jspecify.annotations.NullMarked;
