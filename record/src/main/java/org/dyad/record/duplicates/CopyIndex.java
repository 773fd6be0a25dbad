package org.dyad.record.duplicates;

import java.util.Map;
import java.util.Optional;

/** Where the keys of all articles are kept. */
public interface CopyIndex {

  /**
   * Articles kept under a key, at most: a key that more articles have is a phrase of the trade
   * ("the reporters of this agency contributed") and finds the first of them only. This is what
   * keeps the cost of an article flat.
   */
  int MOST = 64;

  /**
   * The articles that have keys of a signature, with how many. Of a key that more than {@link
   * #MOST} articles have it gives the {@code MOST} with the least article keys.
   */
  Map<Long, Integer> holders(Signature signature);

  /** The shingles of an article that the index holds; empty if its text is gone. */
  Optional<Shingles> shingles(long article);

  /** Keeps an article. One that is kept already stays as it is. */
  void add(long article, Signature signature, Shingles shingles);
}
