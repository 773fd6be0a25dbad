package org.dyad.place.naming;

import java.util.List;
import org.dyad.article.Span;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.PlaceMention.Use;
import org.dyad.reading.Sentence;

/**
 * Words that name a place, not yet told which.
 *
 * @param first index of its first token, from 1
 * @param last index of its last token, inclusive
 * @param key what was looked up, spelling folded
 * @param entries all places so named, at least one
 * @param use how the name is used
 */
public record Naming(
    Sentence sentence, int first, int last, String key, List<Entry> entries, Use use) {

  public Naming {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("no place is named " + key);
    }
  }

  public Span span() {
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  /** The token whose head lies outside the name. */
  public int head() {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }
}
