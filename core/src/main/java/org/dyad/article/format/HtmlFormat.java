package org.dyad.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Reject;
import org.dyad.article.Span;
import org.dyad.article.page.Anatomy;
import org.dyad.article.page.Known;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: the whole source is one page, its main text the article. */
public final class HtmlFormat implements FormatReader {

  private final Anatomy anatomy;
  private final Masthead masthead;

  public HtmlFormat(Anatomy anatomy) {
    this.anatomy = anatomy;
    this.masthead = new Masthead(anatomy);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(sink.options().maxBytes());
    if (in.read() >= 0) {
      sink.reject(sink.tooLong("the page"));
      return;
    }
    long nul = Encoding.nul(bytes);
    if (nul >= 0) {
      sink.rejects()
          .accept(Reject.atByte(sink.source(), nul, "is not text: byte " + nul + " is 0"));
      return;
    }
    Optional<Document> page = page(bytes, sink);
    if (page.isPresent()) {
      Optional<Article> found = article(page.get(), sink.source(), sink.source(), sink.fallback());
      if (found.isEmpty()) {
        sink.reject("holds no article text");
        return;
      }
      sink.take(found.get(), 0, -1);
    }
  }

  /** The page in the encoding that it declares, else in UTF-8, with windows-1252 for odd bytes. */
  private static Optional<Document> page(byte[] bytes, Sink sink) throws IOException {
    Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (!declared.charset().equals(StandardCharsets.UTF_8)) {
      return Optional.of(declared);
    }
    Encoding.Decoded decoded = Encoding.decode(bytes);
    if (decoded.remark().isEmpty()) {
      return Optional.of(declared);
    }
    Reject reject = Reject.atByte(sink.source(), decoded.offset(), decoded.remark());
    sink.rejects().accept(decoded.isText() ? reject.kept() : reject);
    return decoded.isText() ? Optional.of(Jsoup.parse(decoded.text())) : Optional.empty();
  }

  /** The article of a page; empty where it has no text. The page is changed. */
  Optional<Article> article(Document page, String id, String source, Found fallback) {
    Metadata metadata = Metadata.of(page);
    Masthead.Print printed = masthead.of(page, metadata.title());
    String text = MainText.of(page);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Known known =
        new Known(
            id,
            source,
            metadata.title(),
            metadata.byline().isPresent() ? metadata.byline() : printed.byline(),
            metadata.publisher(),
            metadata.url(),
            PageDay.of(metadata.published(), metadata.stamp(), printed.day(), metadata.url()),
            fallback,
            metadata.language(),
            false);
    return Optional.of(clean(anatomy.article(known, text), known));
  }

  /**
   * The article without the lines that are no paragraphs. What they said of it is kept; it points
   * at no words then.
   */
  private Article clean(Article read, Known known) {
    String text = read.text();
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (Block block : read.blocks()) {
      Span span = block.span();
      if (block.kind() == Block.Kind.PARAGRAPH && span.start() < read.bodyEnd()) {
        int start = text.lastIndexOf('\n', span.start()) + 1;
        kept.append(kept.length() == 0 ? "" : "\n").append(text, Math.max(from, start), span.end());
        from = span.end();
      }
    }
    Known all =
        new Known(
            known.id(),
            known.source(),
            known.title(),
            wordless(read.byline()),
            wordless(read.publisher()),
            known.url(),
            wordless(read.published()),
            known.fallback(),
            known.language(),
            false);
    return anatomy.article(all, kept.toString());
  }

  private static Found wordless(Found found) {
    return found.isPresent() ? new Found(found.value(), Span.NONE, found.rule()) : found;
  }
}
