/**
 * What comes in: the YAML files of the codebook. What goes out: {@link
 * org.dyad.coding.codebook.Codebook}, frames and compositions checked against the ontology and
 * indexed by the lemma of their triggers. It must not know of articles or of how a frame is
 * matched.
 */
@NullMarked
package org.dyad.coding.codebook;

import org.jspecify.annotations.NullMarked;
