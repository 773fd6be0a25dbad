package org.dyad.actor;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The mentions of an article, found by sentence and head word. Immutable. */
public final class Mentions {

  private final List<Mention> all;
  private final SortedMap<Long, Mention> byHead;

  public Mentions(List<Mention> mentions) {
    this.all = List.copyOf(mentions);
    TreeMap<Long, Mention> index = new TreeMap<>();
    for (Mention mention : mentions) {
      index.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
    this.byHead = Collections.unmodifiableSortedMap(index);
  }

  public List<Mention> all() {
    return all;
  }

  /** The mention whose head word is this token, if any. */
  public Optional<Mention> at(int sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }
}
