package org.dyad.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dyad.article.Found;
import org.dyad.article.Reject;
import org.dyad.article.Span;
import org.dyad.article.feed.Entry;
import org.dyad.article.feed.Feed;
import org.dyad.article.feed.Heading;
import org.dyad.article.page.Anatomy;
import org.dyad.article.page.Dates;
import org.dyad.article.page.Known;

/**
 * RSS 0.9 to 2.0 and Atom: an article an entry, with all that the feed tells of it. Of a news
 * sitemap the headlines are read; a sitemap of addresses alone holds nothing to read, and is
 * rejected with a word on how to fetch the pages.
 */
public final class FeedFormat implements FormatReader {

  private static final String RULE = "feed";

  private final Anatomy anatomy;

  public FeedFormat(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(sink.options().maxBytes());
    if (in.read() >= 0) {
      sink.reject(sink.tooLong("the feed"));
      return;
    }
    Encoding.Decoded decoded = XmlEncoding.decode(bytes);
    if (!decoded.remark().isEmpty()) {
      Reject reject = Reject.atByte(sink.source(), decoded.offset(), decoded.remark());
      sink.rejects().accept(decoded.isText() ? reject.kept() : reject);
    }
    if (decoded.isText() && decoded.text().isBlank()) {
      sink.reject("is empty");
    } else if (decoded.isText()) {
      Run run = new Run(sink);
      Feed.read(decoded.text(), run::take, run::trouble);
      run.finish();
    }
  }

  /**
   * The entries of a feed or the addresses of a sitemap, without making articles of them.
   *
   * @param entries takes each with what the feed says of itself
   * @param troubles takes what could not be read
   */
  public static void entries(
      byte[] bytes, BiConsumer<Heading, Entry> entries, Consumer<Feed.Trouble> troubles) {
    Encoding.Decoded decoded = XmlEncoding.decode(bytes);
    if (decoded.isText()) {
      Feed.read(decoded.text(), entries, troubles);
    } else {
      troubles.accept(new Feed.Trouble(1, decoded.remark()));
    }
  }

  /** An entry's address in full; empty where it has none that can be fetched. */
  public static String address(Heading heading, Entry entry) {
    String url = entry.url();
    if (url.isEmpty() || url.startsWith("http://") || url.startsWith("https://")) {
      return url;
    }
    for (String base : new String[] {entry.base(), heading.url()}) {
      if (base.startsWith("http")) {
        try {
          return URI.create(base).resolve(url).toString();
        } catch (IllegalArgumentException e) {
          return "";
        }
      }
    }
    return "";
  }

  /** One feed being read. */
  private final class Run {
    private final Sink sink;
    private final Set<String> ids = new HashSet<>();
    private long addresses;
    private long headlines;
    private boolean index;

    Run(Sink sink) {
      this.sink = sink;
    }

    void trouble(Feed.Trouble trouble) {
      sink.rejectLine(trouble.line(), -1, trouble.reason());
    }

    void take(Heading heading, Entry entry) {
      String title = EntryText.title(entry.title());
      String text = EntryText.body(entry.text());
      index |= heading.kind() == Heading.Kind.SITEMAP_INDEX;
      boolean sitemap = index || heading.kind() == Heading.Kind.SITEMAP;
      if (title.isEmpty() && text.isBlank()) {
        if (sitemap && !entry.url().isEmpty()) {
          addresses++;
        } else {
          sink.rejectLine(entry.line(), -1, "the entry has neither title nor text");
        }
        return;
      }
      String language = entry.language().isEmpty() ? heading.language() : entry.language();
      headlines += text.isBlank() ? 1 : 0;
      String url = address(heading, entry);
      Known known =
          new Known(
              id(entry, url),
              sink.source() + ":" + entry.line(),
              found(title),
              found(entry.author().isEmpty() ? heading.author() : entry.author()),
              publisher(heading, entry),
              url,
              published(entry, url),
              sink.fallback(),
              found(language),
              false);
      sink.take(anatomy.article(known, text.strip()), entry.line(), -1);
    }

    /** What is to be said of the whole source. */
    void finish() {
      if (addresses > 0) {
        sink.reject(
            (index ? "is an index of sitemaps" : "is a sitemap")
                + ": "
                + addresses
                + (index ? " sitemaps" : " addresses")
                + " without texts; 'dyad fetch --feed' fetches the pages");
      }
      if (headlines > 0) {
        sink.rejects()
            .accept(
                Reject.of(
                        sink.source(),
                        "has headlines without texts ("
                            + headlines
                            + "); only the headline is read of these")
                    .kept());
      }
    }

    /** Its own id, else its address; where both stood before, its line beside. */
    private String id(Entry entry, String url) {
      String id = entry.id().isEmpty() ? url : entry.id();
      if (!id.isEmpty() && ids.add(id)) {
        return id;
      }
      if (!url.isEmpty() && ids.add(url)) {
        return url;
      }
      String numbered = (id.isEmpty() ? sink.source() : id) + "#" + entry.line();
      ids.add(numbered);
      return numbered;
    }

    private Found publisher(Heading heading, Entry entry) {
      return found(
          entry.publisher().isEmpty() ? EntryText.title(heading.title()) : entry.publisher());
    }

    /** The day that the entry tells, or that is in its address. */
    private Found published(Entry entry, String url) {
      Optional<LocalDate> day = Dates.parse(entry.published());
      Found told =
          day.map(d -> new Found(d.toString(), Span.NONE, entry.publishedRule()))
              .orElse(Found.NOTHING);
      return PageDay.of(told, entry.published(), Found.NOTHING, url);
    }
  }

  private static Found found(String value) {
    return value.isBlank() ? Found.NOTHING : new Found(value.strip(), Span.NONE, RULE);
  }
}
