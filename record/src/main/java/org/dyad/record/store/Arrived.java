package org.dyad.record.store;

import java.util.List;
import org.dyad.article.Article;
import org.dyad.record.kept.KeptEvent;

/**
 * An article that has come into a record.
 *
 * @param key its number there
 * @param events that it tells, as they are kept
 */
public record Arrived(Article article, long key, List<KeptEvent> events) {

  public Arrived {
    events = List.copyOf(events);
  }
}
