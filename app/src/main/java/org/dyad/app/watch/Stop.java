package org.dyad.app.watch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The word to stop. Where the program is asked to end, it waits until the work is laid down. */
public final class Stop implements AutoCloseable {

  /** So long the work may take to be laid down. */
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askedToEnd, "dyad-stop");

  private Stop() {}

  /** Stops when the program is asked to end (SIGTERM, or control and C). */
  public static Stop onSignal() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** Stops when it is told to. */
  public static Stop byHand() {
    return new Stop();
  }

  /** Says that it is to stop. */
  public void stop() {
    asked.countDown();
  }

  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Lets time go by, unless it is to stop; whether it is. */
  boolean await(long millis) throws InterruptedException {
    return asked.await(millis, TimeUnit.MILLISECONDS);
  }

  private void askedToEnd() {
    stop();
    try {
      // What was kept is safe even where this is not long enough.
      boolean laidDown = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!laidDown) {
        System.err.println("dyad: still at work; ended all the same");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is laid down: the program may end. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already: the hook is at work, and does no harm.
      stop();
    }
  }
}
