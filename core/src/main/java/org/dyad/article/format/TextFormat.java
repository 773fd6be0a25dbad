package org.dyad.article.format;

import java.io.IOException;
import java.io.InputStream;
import org.dyad.article.Article;
import org.dyad.article.Reject;
import org.dyad.article.page.Anatomy;
import org.dyad.article.page.Known;

/** Plain text: the whole source is one article. */
public final class TextFormat implements FormatReader {

  private final Anatomy anatomy;

  public TextFormat(Anatomy anatomy) {
    this.anatomy = anatomy;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(sink.options().maxBytes());
    if (in.read() >= 0) {
      sink.reject(sink.tooLong("the text"));
      return;
    }
    Encoding.Decoded decoded = Encoding.decode(bytes);
    if (!decoded.isText()) {
      sink.rejects().accept(Reject.atByte(sink.source(), decoded.offset(), decoded.remark()));
      return;
    }
    if (decoded.text().isBlank()) {
      sink.reject("is empty");
      return;
    }
    if (decoded.oddBytes() > 0) {
      sink.rejects()
          .accept(Reject.atByte(sink.source(), decoded.offset(), decoded.remark()).kept());
    }
    Article article =
        anatomy.article(
            Known.nothing(sink.source(), sink.source(), sink.fallback()), decoded.text());
    sink.take(article, 0, -1);
  }
}
