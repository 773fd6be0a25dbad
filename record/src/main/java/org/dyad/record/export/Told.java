package org.dyad.record.export;

import java.util.List;
import org.dyad.record.kept.KeptEvent;

/**
 * What an export tells of as one.
 *
 * @param event as it is exported
 * @param story what the event is told under in the record; empty where events are exported one by
 *     one
 * @param reports all events that report it, in order; at least one
 */
public record Told(KeptEvent event, String story, List<KeptEvent> reports) {

  public Told {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("event " + event.id() + " is told by no report");
    }
  }

  /** An event by itself. */
  public static Told alone(KeptEvent event) {
    return new Told(event, "", List.of(event));
  }

  /** How many sentences tell it, at least 1. */
  public int mentions() {
    int mentions = 0;
    for (KeptEvent report : reports) {
      mentions += report.event().evidence().size();
    }
    return mentions;
  }

  /** How many articles tell it, at least 1. */
  public long articles() {
    return reports.stream().mapToLong(report -> report.article().key()).distinct().count();
  }

  /** How many publishers are known to tell it; 0 where none is known. */
  public long publishers() {
    return reports.stream()
        .map(report -> report.article().publisher())
        .filter(publisher -> !publisher.isEmpty())
        .distinct()
        .count();
  }
}
