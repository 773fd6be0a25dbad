package org.dyad.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.Reject;
import org.dyad.article.feed.Entry;
import org.dyad.article.feed.Heading;
import org.dyad.article.format.FeedFormat;
import org.dyad.article.page.Dates;

/** The addresses in feeds and sitemaps. */
final class FeedAddresses {

  /** An index of sitemaps may name so many that are read. */
  private static final int MOST_SITEMAPS = 100;

  /** Gives a feed's bytes. */
  @FunctionalInterface
  interface Source {
    byte[] get(String name) throws FetchException, IOException, InterruptedException;
  }

  private final Source source;
  private final Optional<LocalDate> since;
  private final int most;
  private final Consumer<Reject> rejects;
  private final Set<String> found = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * @param since pages that the feed says are older are left out
   * @param most addresses to take; the first
   */
  FeedAddresses(Source source, Optional<LocalDate> since, int most, Consumer<Reject> rejects) {
    this.source = source;
    this.since = since;
    this.most = most;
    this.rejects = rejects;
  }

  /**
   * The addresses of some feeds, each once, in their order.
   *
   * @param names addresses or files
   */
  Set<String> of(List<String> names) throws InterruptedException {
    for (String name : names) {
      read(name, true);
    }
    return found;
  }

  private void read(String name, boolean withSitemaps) throws InterruptedException {
    if (!seen.add(name) || seen.size() > MOST_SITEMAPS) {
      return;
    }
    List<String> sitemaps = new ArrayList<>();
    try {
      FeedFormat.entries(
          unpacked(name, source.get(name)),
          (heading, entry) -> take(name, heading, entry, sitemaps),
          trouble -> rejects.accept(Reject.atLine(name, trouble.line(), -1, trouble.reason())));
    } catch (FetchException e) {
      rejects.accept(Reject.of(name, e.reason()));
    } catch (IOException e) {
      rejects.accept(Reject.of(name, "cannot be read: " + org.dyad.article.Reasons.of(e)));
    }
    for (String sitemap : sitemaps) {
      if (withSitemaps && found.size() < most) {
        read(sitemap, false);
      }
    }
  }

  private static byte[] unpacked(String name, byte[] bytes) throws FetchException, IOException {
    try (InputStream in = Input.of(name, Format.FEED, bytes).open()) {
      byte[] all = in.readNBytes(Limits.DEFAULTS.maxBytes());
      if (in.read() >= 0) {
        throw new FetchException("unpacks to more than " + Limits.DEFAULTS.maxBytes() + " bytes");
      }
      return all;
    }
  }

  private void take(String name, Heading heading, Entry entry, List<String> sitemaps) {
    String url = address(name, heading, entry);
    if (url.isEmpty()) {
      rejects.accept(Reject.atLine(name, entry.line(), -1, "the entry has no address"));
      return;
    }
    String day = entry.published().isEmpty() ? entry.changed() : entry.published();
    Optional<LocalDate> published = Dates.parse(day);
    if (since.isPresent() && published.isPresent() && published.get().isBefore(since.get())) {
      return;
    }
    if (heading.kind() == Heading.Kind.SITEMAP_INDEX) {
      sitemaps.add(url);
    } else if (found.size() < most) {
      found.add(url);
    }
  }

  /** In full; where the feed does not say what its addresses go by, that is its own address. */
  private static String address(String name, Heading heading, Entry entry) {
    String url = FeedFormat.address(heading, entry);
    if (!url.isEmpty() || entry.url().isEmpty() || !name.startsWith("http")) {
      return url;
    }
    try {
      return Urls.resolve(URI.create(name), entry.url()).toString();
    } catch (FetchException | IllegalArgumentException e) {
      return "";
    }
  }
}
