package org.dyad.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether an event of the world counts once, or as often as reports tell it. */
final class ByOption {

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = {
        "story: each event of the world once, by the report that says most of it;",
        "report: as often as reports tell it."
      })
  @Nullable String by;

  /**
   * @param usual without the option
   * @throws UnusableException for anything else
   */
  boolean byStory(boolean usual) {
    if (by == null) {
      return usual;
    }
    if (!by.equals("story") && !by.equals("report")) {
      throw new UnusableException("--by " + by + " is unknown; there are story, report");
    }
    return by.equals("story");
  }
}
