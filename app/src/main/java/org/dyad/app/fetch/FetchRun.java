package org.dyad.app.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.dyad.article.Reject;

/** Fetches a list of addresses: hosts at the same time, the pages of a host one after another. */
public final class FetchRun {

  /** After so many silences in a row a host is left alone. */
  private static final int PATIENCE = 3;

  private final Fetcher fetcher;
  private final Limits limits;
  private final FetchCache cache;
  private final Pages pages;
  private final Consumer<Reject> rejects;
  private final Consumer<Counts> progress;
  private long fetched;
  private long unchanged;
  private long failed;

  /** How far a run is. */
  public record Counts(long fetched, long unchanged, long failed) {}

  /**
   * @param agent how the program names itself
   * @param allowPrivate whether hosts inside one's own network may be asked
   * @param cache what is known from before; closed by the caller
   * @param pages where pages go; closed by the caller
   * @param rejects takes what could not be fetched
   * @param progress is told after each address
   */
  public FetchRun(
      String agent,
      Limits limits,
      boolean allowPrivate,
      FetchCache cache,
      Pages pages,
      Consumer<Reject> rejects,
      Consumer<Counts> progress) {
    this(
        new Fetcher(new Http(agent, limits), new Guard(allowPrivate), Pace.real(), limits),
        limits,
        cache,
        pages,
        rejects,
        progress);
  }

  FetchRun(
      Fetcher fetcher,
      Limits limits,
      FetchCache cache,
      Pages pages,
      Consumer<Reject> rejects,
      Consumer<Counts> progress) {
    this.fetcher = fetcher;
    this.limits = limits;
    this.cache = cache;
    this.pages = pages;
    this.rejects = rejects;
    this.progress = progress;
  }

  /**
   * The addresses that feeds and sitemaps hold.
   *
   * @param feeds addresses or files
   * @param since older pages are left out, where a feed tells
   * @param most addresses to take
   */
  public Set<String> addresses(List<String> feeds, Optional<LocalDate> since, int most)
      throws InterruptedException {
    return new FeedAddresses(this::feed, since, most, this::reject).of(feeds);
  }

  private byte[] feed(String name) throws FetchException, IOException, InterruptedException {
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return fetcher.fetch(Urls.parse(name), Validators.NONE).body();
    }
    try {
      Path file = Path.of(name);
      if (Files.size(file) > limits.maxBytes()) {
        throw new FetchException("is longer than " + limits.maxBytes() + " bytes");
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      throw new FetchException("is neither an address nor a path: " + e.getReason());
    }
  }

  /**
   * Fetches pages.
   *
   * @return how it went
   * @throws IOException if a page cannot be written
   */
  public Counts fetch(Set<String> addresses) throws IOException, InterruptedException {
    Map<String, List<URI>> hosts = new LinkedHashMap<>();
    Set<URI> all = new LinkedHashSet<>();
    for (String address : addresses) {
      try {
        URI uri = Urls.parse(address);
        if (all.add(uri)) {
          hosts.computeIfAbsent(uri.getHost(), h -> new ArrayList<>()).add(uri);
        }
      } catch (FetchException e) {
        reject(Reject.of(address, e.reason()));
      }
    }
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(limits.hosts(), hosts.size())));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (List<URI> host : hosts.values()) {
        running.add(workers.submit(() -> host(host)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken.getCause();
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return counts();
  }

  private void host(List<URI> uris) {
    int silences = 0;
    for (URI uri : uris) {
      if (silences >= PATIENCE) {
        reject(
            Reject.of(
                uri.toString(),
                "was not asked for: the host did not answer " + PATIENCE + " times"));
        continue;
      }
      try {
        page(uri);
        silences = 0;
      } catch (FetchException e) {
        silences = e.isUnreachable() ? silences + 1 : 0;
        reject(Reject.of(uri.toString(), e.reason()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void page(URI uri) throws FetchException, IOException, InterruptedException {
    String url = uri.toString();
    Validators known = cache.of(url);
    Validators before = pages.has(known.file()) ? known : Validators.NONE;
    Reply reply = fetcher.fetch(uri, before);
    if (reply.isPage()) {
      String file = pages.take(url, reply);
      cache.put(url, Validators.of(reply, file));
    }
    done(reply.isPage());
  }

  private synchronized void done(boolean page) {
    fetched += page ? 1 : 0;
    unchanged += page ? 0 : 1;
    progress.accept(counts());
  }

  private synchronized void reject(Reject reject) {
    failed++;
    rejects.accept(reject);
    progress.accept(counts());
  }

  private synchronized Counts counts() {
    return new Counts(fetched, unchanged, failed);
  }
}
