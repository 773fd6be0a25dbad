package org.dyad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.dyad.article.Reject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A host on this machine, a folder, and what is fetched from the one into the other. */
abstract class FetchFixture {

  static final String PAGE =
      "<html><head><title>Envoy recalled</title></head><body><article><p>The envoy of Ghana was"
          + " recalled from Oslo on Monday, after a week of talks about cod and herring.</p><p>Her"
          + " successor arrives in Lomé next week, the ministry said in the"
          + " evening.</p></article></body></html>";

  @TempDir Path folder;

  final Host host = newHost();
  final List<Reject> rejects = new ArrayList<>();
  final List<Long> waits = new ArrayList<>();
  long now;
  boolean allowPrivate = true;
  Limits limits = Limits.DEFAULTS.withMaxBytes(100_000).withTimeout(Duration.ofSeconds(20));

  private static Host newHost() {
    try {
      return new Host();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    host.close();
  }

  FetchRun run(FetchCache cache, Pages pages) {
    Pace pace =
        new Pace(
            () -> now,
            nanos -> {
              waits.add(Duration.ofNanos(nanos).toMillis());
              now += nanos;
            });
    Fetcher fetcher =
        new Fetcher(new Http("dyad/test", limits), new Guard(allowPrivate), pace, limits);
    return new FetchRun(
        fetcher,
        limits,
        cache,
        pages,
        reject -> {
          synchronized (rejects) {
            rejects.add(reject);
          }
        },
        counts -> {});
  }

  FetchRun.Counts fetch(String... urls) throws Exception {
    try (FetchCache cache = FetchCache.open(folder.resolve(".fetched.jsonl"));
        Pages pages = new PageFiles(folder)) {
      return run(cache, pages).fetch(new LinkedHashSet<>(List.of(urls)));
    }
  }

  String reason(String url) throws Exception {
    rejects.clear();
    FetchRun.Counts counts = fetch(url);
    assertThat(counts.fetched()).isZero();
    assertThat(rejects).hasSize(1);
    assertThat(rejects.get(0).source()).isEqualTo(url);
    return rejects.get(0).reason();
  }

  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  /** An answer that goes on for as long as somebody listens. */
  static void endless(com.sun.net.httpserver.HttpExchange exchange, String piece)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    byte[] bytes = piece.repeat(500).getBytes(StandardCharsets.UTF_8);
    OutputStream out = exchange.getResponseBody();
    for (int i = 0; i < 100_000; i++) {
      out.write(bytes);
    }
  }
}
