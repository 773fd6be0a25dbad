package org.dyad.record.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.dyad.json.CodePoints;
import org.dyad.json.EventJson;
import org.dyad.json.JsonLines;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;

/**
 * PLOVER events as JSON, the forms of {@code dyad code}: {@code events}, one an event, and {@code
 * documents}, one an article with its events. Every status is there. Offsets count code points of
 * the article's text.
 */
final class Json {

  private Json() {}

  /** One line an event, with its ids and its article. */
  static final class Events implements Exporter {
    private final JsonLines lines;
    private final EventJson json;

    Events(Writer out, Tables tables) throws IOException {
      lines = new JsonLines(out);
      json = new EventJson(tables.ontology());
    }

    @Override
    public boolean write(Told told) throws IOException {
      JsonGenerator out = lines.json();
      KeptArticle article = told.event().article();
      out.writeStartObject();
      ids(out, told);
      out.writeStringField("article", article.id());
      day(out, article.published());
      EventJson.string(out, "title", article.title());
      EventJson.string(out, "publisher", article.publisher());
      EventJson.string(out, "url", article.url());
      json.fields(out, told.event().event(), CodePoints.COUNTED);
      out.writeEndObject();
      lines.endLine();
      return true;
    }
  }

  /** One line an article; events of an article come one after the other. */
  static final class Documents implements Exporter {
    private final JsonLines lines;
    private final EventJson json;
    private Optional<KeptArticle> open = Optional.empty();

    Documents(Writer out, Tables tables) throws IOException {
      lines = new JsonLines(out);
      json = new EventJson(tables.ontology());
    }

    @Override
    public boolean write(Told told) throws IOException {
      KeptEvent event = told.event();
      JsonGenerator out = lines.json();
      if (open.isEmpty() || open.get().key() != event.article().key()) {
        close();
        begin(event.article());
      }
      out.writeStartObject();
      ids(out, told);
      json.fields(out, event.event(), CodePoints.COUNTED);
      out.writeEndObject();
      return true;
    }

    private void begin(KeptArticle article) throws IOException {
      JsonGenerator out = lines.json();
      out.writeStartObject();
      out.writeStringField("id", article.id());
      day(out, article.published());
      EventJson.string(out, "title", article.title());
      EventJson.string(out, "byline", article.byline());
      EventJson.string(out, "dateline", article.dateline());
      EventJson.string(out, "publisher", article.publisher());
      EventJson.string(out, "url", article.url());
      out.writeArrayFieldStart("events");
      open = Optional.of(article);
    }

    private void close() throws IOException {
      if (open.isPresent()) {
        lines.json().writeEndArray();
        lines.json().writeEndObject();
        lines.endLine();
        open = Optional.empty();
      }
    }

    @Override
    public void finish() throws IOException {
      close();
    }
  }

  private static void ids(JsonGenerator out, Told told) throws IOException {
    out.writeNumberField("id", told.event().id());
    EventJson.string(out, "story", told.story());
    out.writeNumberField("reports", told.articles());
  }

  private static void day(JsonGenerator out, Optional<LocalDate> published) throws IOException {
    EventJson.string(out, "published", published.map(LocalDate::toString).orElse(""));
  }
}
