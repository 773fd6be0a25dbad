package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An index in memory. */
public final class MemoryTellings implements TellingIndex {

  /** Blocks of few days by their first day, and those that may be any time. */
  private static final class Days {
    final NavigableMap<Long, List<Telling>> narrow = new TreeMap<>();
    final List<Telling> wide = new ArrayList<>();
  }

  private final Map<Long, Days> byKey = new HashMap<>();
  private final Map<Long, List<Telling>> byArticle = new HashMap<>();
  private final Map<Long, Story> storyOf = new HashMap<>();
  private final Map<Long, Set<Story>> families = new HashMap<>();

  @Override
  public List<Telling> near(Collection<Telling> tellings) {
    Map<Long, Telling> found = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      for (Block block : Block.of(telling)) {
        Days days = byKey.get(block.key());
        if (days == null) {
          continue;
        }
        days.wide.forEach(other -> found.put(other.id(), other));
        days.narrow
            .subMap(block.first() - Window.NARROW, true, block.last(), true)
            .values()
            .forEach(some -> some.forEach(other -> found.put(other.id(), other)));
      }
      byArticle
          .getOrDefault(telling.kept().article().key(), List.of())
          .forEach(other -> found.put(other.id(), other));
    }
    return List.copyOf(found.values());
  }

  @Override
  public List<Telling> families(Collection<Telling> tellings) {
    Set<Long> wanted = new TreeSet<>();
    List<Telling> found = new ArrayList<>();
    for (Telling telling : tellings) {
      Story story = storyOf.get(telling.id());
      if (story == null) {
        found.add(telling);
      } else if (wanted.add(story.family())) {
        families
            .getOrDefault(story.family(), Set.of())
            .forEach(one -> found.addAll(one.tellings()));
      }
    }
    return found;
  }

  @Override
  public void add(Collection<Telling> tellings) {
    for (Telling telling : tellings) {
      for (Block block : Block.of(telling)) {
        Days days = byKey.computeIfAbsent(block.key(), key -> new Days());
        if (telling.window().isNarrow()) {
          days.narrow.computeIfAbsent(block.first(), day -> new ArrayList<>(1)).add(telling);
        } else {
          days.wide.add(telling);
        }
      }
      byArticle
          .computeIfAbsent(telling.kept().article().key(), key -> new ArrayList<>())
          .add(telling);
    }
  }

  @Override
  public void put(List<Story> stories) {
    for (Story story : stories) {
      for (Telling telling : story.tellings()) {
        Story before = storyOf.get(telling.id());
        if (before != null) {
          families.remove(before.family());
        }
      }
    }
    for (Story story : stories) {
      families
          .computeIfAbsent(story.family(), id -> new TreeSet<>(Comparator.comparingLong(Story::id)))
          .add(story);
      story.tellings().forEach(telling -> storyOf.put(telling.id(), story));
    }
  }

  /** All stories, by their ids. */
  public List<Story> stories() {
    return families.values().stream()
        .flatMap(Collection::stream)
        .sorted(Comparator.comparingLong(Story::id))
        .toList();
  }
}
