package org.dyad.app.fetch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Format;
import org.dyad.article.Found;
import org.dyad.article.Input;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.json.JsonLines;

/**
 * Writes the article of each page as a line of JSON, in the form that is read as {@code .jsonl}.
 */
public final class ArticleLines implements Pages {

  private final ArticleReader reader = ArticleReader.load();
  private final Writer out;
  private final JsonLines lines;
  private final boolean goesOn;

  /**
   * Makes a writer.
   *
   * @param out closed with this
   * @param goesOn whether what was fetched before is where {@code out} leads
   */
  public ArticleLines(Writer out, boolean goesOn) throws IOException {
    this.out = out;
    this.goesOn = goesOn;
    this.lines = new JsonLines(out);
  }

  @Override
  public synchronized String take(String url, Reply page) throws FetchException, IOException {
    Format format = Content.format(page);
    if (!reader.reads(format)) {
      throw new FetchException("is in a form that is not read: " + format);
    }
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    reader.read(
        Input.of(url, format, Content.marked(page, format)),
        ReadOptions.DEFAULTS,
        articles::add,
        rejects::add);
    if (articles.isEmpty()) {
      throw new FetchException(
          rejects.isEmpty() ? "holds no article text" : rejects.get(0).reason());
    }
    for (Article article : articles) {
      write(article, url);
    }
    out.flush();
    return "";
  }

  private void write(Article article, String asked) throws IOException {
    String body = article.text().substring(0, article.bodyEnd()).strip();
    boolean headline = body.isEmpty();
    JsonGenerator json = lines.json();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("url", article.url().isEmpty() ? asked : article.url());
    field(json, "date", article.published());
    if (!headline) {
      field(json, "title", article.title());
    }
    field(json, "byline", article.byline());
    field(json, "publisher", article.publisher());
    field(json, "language", article.language());
    json.writeStringField("text", headline ? article.title().value() : body);
    json.writeEndObject();
    lines.endLine();
  }

  private static void field(JsonGenerator json, String name, Found found) throws IOException {
    if (found.isPresent()) {
      json.writeStringField(name, found.value());
    }
  }

  @Override
  public boolean has(String file) {
    return goesOn;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
