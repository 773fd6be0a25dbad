package org.dyad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dyad.app.watch.Stop;
import org.dyad.app.watch.Watch;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.Reasons;
import org.dyad.article.Reject;

/** Sources that arrive in a folder while a run goes on. */
final class Arrivals {

  /** A file is complete that nobody wrote to for so many milliseconds. */
  private static final long SETTLE = 2_000;

  private static final long BETWEEN = 500;

  private final Watch watch;
  private final Stop stop;

  /** It is to stop, in the middle of a source. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  Arrivals(Path folder, Stop stop) {
    this.watch = new Watch(folder, SETTLE, BETWEEN);
    this.stop = stop;
  }

  /**
   * Waits for sources.
   *
   * @return none only where it is to stop
   */
  List<Input> next(Consumer<Reject> rejects) {
    while (true) {
      List<Path> files;
      try {
        files = watch.await(stop);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return List.of();
      }
      List<Input> inputs = new ArrayList<>();
      for (Path file : files) {
        try {
          inputs.add(Inputs.ofFile(file));
        } catch (IOException e) {
          rejects.accept(Reject.of(file.toString(), "cannot be read: " + Reasons.of(e)));
        }
      }
      if (!inputs.isEmpty() || files.isEmpty()) {
        return inputs;
      }
    }
  }

  /**
   * Ends the run if it is to stop.
   *
   * @throws Stopped if it is to stop
   */
  void checkStop() {
    if (stop.isAsked()) {
      throw new Stopped();
    }
  }
}
