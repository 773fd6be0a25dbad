package org.dyad.record.judge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dyad.record.kept.KeptEvent;
import org.dyad.record.store.EventReader;

/**
 * The verdicts that hold for what a record has now. A verdict holds for its event while the field's
 * fingerprint is the same; where an article was coded again and its events have other numbers, for
 * the event of the article that has the fingerprint. All others are stale.
 */
public final class Judged {

  private static final String ARTICLES = "e.article IN (SELECT event // 1048576 FROM verdicts)";

  private final SortedMap<Long, EnumMap<Field, SortedMap<String, Answer>>> answers =
      new TreeMap<>();
  private final Map<Long, KeptEvent> events = new HashMap<>();
  private long stale;

  private Judged() {}

  public static Judged of(Connection connection) throws SQLException {
    Judged judged = new Judged();
    Map<Long, List<KeptEvent>> articles = new HashMap<>();
    new EventReader(connection, ARTICLES, List.of())
        .each(
            kept -> {
              judged.events.put(kept.id(), kept);
              articles.computeIfAbsent(kept.article().key(), a -> new ArrayList<>()).add(kept);
            });
    for (Verdict verdict : Verdicts.all(connection)) {
      judged.take(verdict, articles.getOrDefault(KeptEvent.articleOf(verdict.event()), List.of()));
    }
    return judged;
  }

  private void take(Verdict verdict, List<KeptEvent> siblings) {
    Optional<KeptEvent> holds = Optional.empty();
    for (KeptEvent kept : siblings) {
      boolean same = Fingerprint.of(kept, verdict.field()).equals(verdict.fingerprint());
      if (same && (holds.isEmpty() || kept.id() == verdict.event())) {
        holds = Optional.of(kept);
      }
    }
    if (holds.isEmpty()) {
      stale++;
      return;
    }
    answers
        .computeIfAbsent(holds.get().id(), e -> new EnumMap<>(Field.class))
        .computeIfAbsent(verdict.field(), f -> new TreeMap<>())
        .put(verdict.judge(), verdict.answer());
  }

  /** Ids of events that have verdicts, in order, with what each judge says of each field. */
  public SortedMap<Long, EnumMap<Field, SortedMap<String, Answer>>> answers() {
    return answers;
  }

  /** What a judge says of an event's fields. */
  public Map<Field, Answer> answers(long event, String judge) {
    Map<Field, Answer> own = new EnumMap<>(Field.class);
    answers
        .getOrDefault(event, new EnumMap<>(Field.class))
        .forEach(
            (field, all) ->
                Optional.ofNullable(all.get(judge)).ifPresent(answer -> own.put(field, answer)));
    return own;
  }

  /** Whether an event of an article that has verdicts tells a field. */
  boolean isTold(long event, Field field) {
    KeptEvent kept = events.get(event);
    return kept != null && field.isTold(kept.event());
  }

  /** How many verdicts hold no longer. */
  public long stale() {
    return stale;
  }
}
