package org.dyad.training;

/**
 * Whose idea of a name a sentence's tags follow. The corpora differ: in what a name's bounds are,
 * whether a museum is a body or a place, what is a name at all.
 */
public enum Manner {
  /** Universal NER: the one that the reader gives. */
  UNIVERSAL("entity"),
  /** wikigold, that is CoNLL 2003. */
  WIKIGOLD("entity.wikigold"),
  /** GUM's entities as {@link GumEntities} takes names out of them. */
  GUM("entity.gum"),
  /** The teacher: another reader, whose names every sentence has. */
  TEACHER("entity.teacher");

  private final String head;

  Manner(String head) {
    this.head = head;
  }

  /**
   * The network's weights of this manner. Those of {@link #UNIVERSAL} are shared: the others' are
   * what is added to them.
   */
  String head() {
    return head;
  }
}
