package org.dyad.record.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index in memory. Articles are to be added in the order of their keys. */
public final class MemoryIndex implements CopyIndex {

  private final Map<Long, List<Long>> articles = new HashMap<>();
  private final Map<Long, Shingles> texts = new HashMap<>();

  @Override
  public Map<Long, Integer> holders(Signature signature) {
    Map<Long, Integer> found = new HashMap<>();
    for (long key : signature.keys()) {
      for (Long article : articles.getOrDefault(key, List.of())) {
        found.merge(article, 1, Integer::sum);
      }
    }
    return found;
  }

  @Override
  public Optional<Shingles> shingles(long article) {
    return Optional.ofNullable(texts.get(article));
  }

  @Override
  public void add(long article, Signature signature, Shingles shingles) {
    if (texts.putIfAbsent(article, shingles) != null) {
      return;
    }
    for (long key : signature.keys()) {
      List<Long> holders = articles.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (holders.size() < MOST) {
        holders.add(article);
      }
    }
  }
}
