package org.dyad.app.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What hosts allow robots, as RFC 9309 has it: no robots.txt allows all; one that cannot be had,
 * because the host fails or does not answer, allows nothing. Each is asked for once in a run.
 */
final class Robots {

  /** The name that rules are looked up by. */
  static final String TOKEN = "dyad";

  /** RFC 9309, 2.5: at least so much must be read. */
  private static final int MOST_BYTES = 500 * 1024;

  /** Asks for a robots.txt, following its redirects. */
  @FunctionalInterface
  interface Source {
    Reply get(URI uri, int most) throws FetchException, InterruptedException;
  }

  /**
   * What holds for one origin.
   *
   * @param refusal why nothing may be fetched of it; empty where the rules say
   */
  record Rules(SimpleRobotRules rules, String refusal) {

    /** Why an address may not be fetched; empty if it may. */
    String refusal(URI uri) {
      if (!refusal.isEmpty()) {
        return refusal;
      }
      return rules.isAllowed(uri.toString()) ? "" : "robots.txt does not allow it";
    }

    /** What the host asks for between two requests; zero where it asks for nothing. */
    Duration delay() {
      long millis = rules.getCrawlDelay();
      return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }
  }

  private final Source source;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();

  Robots(Source source) {
    this.source = source;
  }

  Rules of(URI uri) throws InterruptedException {
    String origin = Urls.origin(uri);
    ReentrantLock lock = asking.computeIfAbsent(origin, o -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      Rules rules = known.get(origin);
      if (rules == null) {
        rules = ask(URI.create(origin + "/robots.txt"));
        known.put(origin, rules);
      }
      return rules;
    } finally {
      lock.unlock();
    }
  }

  private Rules ask(URI uri) throws InterruptedException {
    try {
      Reply reply = source.get(uri, MOST_BYTES);
      if (reply.isPage()) {
        return new Rules(
            new SimpleRobotRulesParser()
                .parseContent(uri.toString(), reply.body(), "text/plain", List.of(TOKEN)),
            "");
      }
      return reply.status() >= 500
          ? nothing("robots.txt cannot be had (status " + reply.status() + ")")
          : all();
    } catch (FetchException e) {
      return nothing("robots.txt cannot be had: " + e.reason());
    }
  }

  private static Rules all() {
    return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), "");
  }

  private static Rules nothing(String why) {
    return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), why);
  }
}
