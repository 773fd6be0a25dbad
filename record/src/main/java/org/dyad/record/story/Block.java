package org.dyad.record.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a telling lies in the index: two are compared if they are in a block of the same key and
 * their days overlap, or if one article tells both. So an event costs as much as has been told of
 * the same days.
 *
 * @param key of the class of event with who takes part or with two telling words of it
 * @param first first day on which it can have been, since 1970
 * @param last last day
 */
public record Block(long key, long first, long last) {

  /** Telling words of an event whose pairs are keys. */
  private static final int WORDS = 5;

  public boolean meets(Block other) {
    return key == other.key && first <= other.last && other.first <= last;
  }

  /** The blocks of a telling, at least one, in the order of their keys. */
  public static List<Block> of(Telling telling) {
    TreeSet<Long> keys = new TreeSet<>();
    String quad = telling.quad().name();
    Window window = telling.window();
    if (window.isNarrow()) {
      // Who takes part finds what is told of the same days; of all days it would find too much.
      for (Who who : telling.everybody()) {
        keys.add(hash(quad + '/' + (who.country().isEmpty() ? who.id() : who.country())));
      }
      telling.place().ifPresent(place -> keys.add(hash(quad + '/' + place.place().country())));
    }
    List<String> words = new ArrayList<>(telling.words().telling(WORDS));
    words.sort(Comparator.naturalOrder());
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        keys.add(hash(quad + '|' + words.get(i) + '|' + words.get(j)));
      }
    }
    if (keys.isEmpty()) {
      keys.add(hash(quad + '=' + telling.wording().text()));
    }
    return keys.stream().map(key -> new Block(key, window.first(), window.last())).toList();
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return hash ^ (hash >>> 29);
  }
}
