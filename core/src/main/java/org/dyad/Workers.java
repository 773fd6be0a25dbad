package org.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Does work on several threads and gives the results in the order of the work. */
final class Workers implements AutoCloseable {

  private final ExecutorService pool;

  Workers(int threads) {
    this.pool = Executors.newFixedThreadPool(threads, Workers::thread);
  }

  <T, R> List<R> map(List<T> work, Function<T, R> how) {
    List<Future<R>> pending = new ArrayList<>(work.size());
    for (T one : work) {
      pending.add(pool.submit(() -> how.apply(one)));
    }
    List<R> done = new ArrayList<>(work.size());
    for (Future<R> one : pending) {
      done.add(await(one));
    }
    return done;
  }

  /** Begins some work on a thread of its own. */
  static <T> Future<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    thread(task).start();
    return task;
  }

  /** What some work gave; throws what it threw. */
  static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
