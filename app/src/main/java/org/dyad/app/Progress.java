package org.dyad.app;

import java.io.PrintStream;
import java.util.Locale;
import org.dyad.json.Plain;

/** Tells on a terminal how far a run is; says nothing of it elsewhere. Messages go through here. */
final class Progress {

  private static final long BETWEEN = 250_000_000L;
  private static final String CLEAR = "\r\u001b[K";
  private static final double NANOS = 1e9;

  private final PrintStream err;
  private final boolean shown;
  private final long began = System.nanoTime();
  private long last = began;
  private boolean onLine;

  Progress(Console console) {
    this.err = console.err();
    this.shown = console.errIsTerminal();
  }

  void at(long articles, long found, String what) {
    long now = System.nanoTime();
    if (!shown || now - last < BETWEEN) {
      return;
    }
    last = now;
    err.print(
        CLEAR
            + String.format(
                Locale.ROOT,
                "%,d articles, %,d %s, %,.1f articles a second",
                articles,
                found,
                what,
                articles / ((now - began) / NANOS)));
    err.flush();
    onLine = true;
  }

  /** How many events have gone out. */
  void at(long events) {
    long now = System.nanoTime();
    if (!shown || now - last < BETWEEN) {
      return;
    }
    last = now;
    err.print(CLEAR + String.format(Locale.ROOT, "%,d events", events));
    err.flush();
    onLine = true;
  }

  /** A line for people, with a name before it. */
  void say(String message) {
    clear();
    err.println("dyad: " + Plain.of(message));
  }

  void clear() {
    if (onLine) {
      err.print(CLEAR);
      err.flush();
      onLine = false;
    }
  }
}
