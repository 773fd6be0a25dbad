package org.dyad.app.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Spaces the requests to each host. Safe for many threads. */
final class Pace {

  /** Lets time go by. */
  @FunctionalInterface
  interface Pause {
    void nanos(long nanos) throws InterruptedException;
  }

  /** Tells the time. */
  @FunctionalInterface
  interface Clock {
    long nanos();
  }

  private final Clock clock;
  private final Pause pause;
  private final Map<String, Long> next = new HashMap<>();

  Pace(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  static Pace real() {
    return new Pace(
        System::nanoTime, nanos -> Thread.sleep(Duration.ofNanos(nanos).toMillis() + 1));
  }

  /** Waits for a host's turn, and keeps the next one at a distance. */
  void await(String host, Duration delay) throws InterruptedException {
    long wait;
    synchronized (next) {
      long now = clock.nanos();
      long turn = Math.max(now, next.getOrDefault(host, now));
      next.put(host, turn + delay.toNanos());
      wait = turn - now;
    }
    if (wait > 0) {
      pause.nanos(wait);
    }
  }

  /** The host asked to be left alone for a while. */
  void rest(String host, Duration time) {
    synchronized (next) {
      next.merge(host, clock.nanos() + time.toNanos(), Math::max);
    }
  }
}
