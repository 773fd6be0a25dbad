package org.dyad.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.RecordException;
import org.dyad.record.judge.By;
import org.dyad.record.judge.Sampler;
import org.dyad.record.kept.KeptEvent;
import picocli.CommandLine.Option;

/** Which events are drawn. */
final class SampleOptions {

  @Option(names = "--n", paramLabel = "N", description = "How many events to draw (200).")
  long n = 200;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Draw as many of each type (type), of each mode, frame or quad; or none.")
  String by = By.TYPE.label();

  @Option(
      names = "--proportional",
      description = "Draw of each as it is large in the record, not as many of each.")
  boolean proportional;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another number draws another sample (1); the same draws the same.")
  long seed = 1;

  /**
   * @throws UnusableException if there is no such way
   */
  static By by(String name) {
    return By.named(name)
        .orElseThrow(
            () ->
                new UnusableException(
                    "--by " + name + " is unknown; there are type, mode, quad, frame, none"));
  }

  /** The events that are drawn, in the order in which they are to be judged. */
  List<KeptEvent> draw(EventRecord record) {
    if (n < 1) {
      throw new UnusableException("--n " + n + ": expected 1 or more");
    }
    List<Sampler.Drawn> drawn;
    try (Connection reader = record.connection()) {
      drawn = Sampler.draw(reader, by(by), n, proportional, seed);
    } catch (SQLException e) {
      throw RecordException.of(record.file(), e);
    }
    return events(record, drawn.stream().map(Sampler.Drawn::event).toList());
  }

  /** Events by their ids, in that order; those that are not there are left out. */
  static List<KeptEvent> events(EventRecord record, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    StringBuilder list = new StringBuilder();
    for (long id : ids) {
      list.append(list.isEmpty() ? "" : ",").append(id);
    }
    Map<Long, KeptEvent> found = new HashMap<>();
    record.events("e.id IN (" + list + ")", List.of(), kept -> found.put(kept.id(), kept));
    List<KeptEvent> events = new ArrayList<>();
    for (long id : ids) {
      KeptEvent kept = found.get(id);
      if (kept != null) {
        events.add(kept);
      }
    }
    return events;
  }
}
