package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tellings by their blocks and articles, to ask which others hang together with one of them. */
final class Links {

  private final Map<Long, List<Telling>> byKey = new HashMap<>();
  private final Map<String, List<Telling>> byArticle = new HashMap<>();
  private final Set<Telling.Wording> wordings = new HashSet<>();

  Links(Collection<Telling> tellings) {
    for (Telling telling : tellings) {
      for (Block block : Block.of(telling)) {
        byKey.computeIfAbsent(block.key(), key -> new ArrayList<>(1)).add(telling);
      }
      byArticle.computeIfAbsent(telling.article(), article -> new ArrayList<>()).add(telling);
      wordings.add(telling.wording());
    }
  }

  /** Whether another hangs together with one of these. */
  boolean reach(Telling other) {
    if (wordings.contains(other.wording())
        || isLike(other, byArticle.getOrDefault(other.article(), List.of()))) {
      return true;
    }
    for (Block block : Block.of(other)) {
      if (isLike(other, byKey.getOrDefault(block.key(), List.of()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(Telling other, List<Telling> some) {
    for (Telling one : some) {
      if (one.id() != other.id() && Likeness.of(one, other) >= Likeness.SAME) {
        return true;
      }
    }
    return false;
  }
}
