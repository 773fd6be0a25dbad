package org.dyad.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dyad.Coded;
import org.dyad.app.output.CodedWriter;
import org.dyad.app.output.Phrases;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.place.Place;
import org.dyad.place.PlaceMention;

/**
 * Writes articles as one page: the text with events, actors, times and places marked, what was
 * found as a table, and a map. The page has no script; its policy lets it load nothing, run nothing
 * and send nothing, and its only style is the one that it carries, named by its hash.
 */
public final class MarkPage implements CodedWriter {

  private static final String STYLE = "mark.css";

  private final Writer out;
  private boolean begun;

  public MarkPage(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Coded coded) throws IOException {
    begin(coded.article());
    StringBuilder page = new StringBuilder(1 << 14);
    page.append("<article>\n");
    head(page, coded.article());
    page.append("<div class=\"sheet\">\n<div class=\"words\">\n");
    text(page, coded);
    page.append("</div>\n<div class=\"side\">\n");
    map(page, coded);
    events(page, coded.events());
    page.append("</div>\n</div>\n</article>\n");
    out.write(page.toString());
  }

  @Override
  public void finish() throws IOException {
    if (begun) {
      out.write("</main>\n</body>\n</html>\n");
    }
  }

  private void begin(Article first) throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    String style = style();
    out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style) + "\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    String title = first.title().isPresent() ? first.title().value() : first.id();
    out.write("<title>" + Html.text(title) + "</title>\n");
    out.write("<style>" + style + "</style>\n</head>\n<body>\n");
    for (Layer.Kind kind : Layer.Kind.values()) {
      out.write(
          "<input type=\"checkbox\" id=\"" + kind.style() + "\" checked><label class=\"switch ");
      out.write(kind.style() + "\" for=\"" + kind.style() + "\">" + kind.title() + "</label>\n");
    }
    out.write("<main>\n");
  }

  private static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-"
        + sha256(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String style() {
    try (InputStream in = MarkPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not among the resources");
      }
      String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "\n" + style.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void head(StringBuilder page, Article article) {
    page.append("<header>\n<h1>")
        .append(Html.text(article.title().isPresent() ? article.title().value() : article.id()))
        .append("</h1>\n<p class=\"facts\">");
    fact(page, "Published", article.published());
    fact(page, "By", article.byline());
    fact(page, "Publisher", article.publisher());
    fact(page, "Dateline", article.dateline());
    fact(page, "Language", article.language());
    page.append("<span>").append(Html.text(article.id())).append("</span></p>\n</header>\n");
  }

  private static void fact(StringBuilder page, String name, Found found) {
    if (found.isPresent()) {
      page.append("<span title=\"by ").append(Html.text(found.rule())).append("\">");
      page.append(name).append(' ').append(Html.text(found.value())).append("</span> ");
    }
  }

  private static void text(StringBuilder page, Coded coded) {
    List<Layer> layers = Layer.of(coded);
    String text = coded.article().text();
    for (Block block : coded.article().blocks()) {
      Span span = block.span();
      if (span.isNone() || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      boolean headline = block.kind() == Block.Kind.HEADLINE;
      page.append(
          headline ? "<p class=\"headline\">" : block.isRead() ? "<p>" : "<p class=\"aside\">");
      Layer.write(page, text, span, layers);
      page.append("</p>\n");
    }
  }

  private static void map(StringBuilder page, Coded coded) {
    List<Place> named = new ArrayList<>();
    for (PlaceMention mention : coded.places()) {
      if (mention.use() == PlaceMention.Use.PLACE) {
        named.add(mention.place());
      }
    }
    List<Place> eventful = new ArrayList<>();
    coded.events().forEach(event -> event.place().ifPresent(at -> eventful.add(at.place())));
    String drawing = MapDrawing.of(MapDrawing.points(named, eventful));
    if (!drawing.isEmpty()) {
      page.append("<figure>\n").append(drawing);
      page.append("<figcaption>Places of the report; filled where something happened.");
      page.append("</figcaption>\n</figure>\n");
    }
  }

  private static void events(StringBuilder page, List<Event> events) {
    if (events.isEmpty()) {
      page.append("<p class=\"none\">No event was found.</p>\n");
      return;
    }
    page.append("<div class=\"wide\"><table>\n<thead><tr><th>When</th><th>Who</th>");
    page.append("<th>What</th><th>To whom</th><th>Where</th></tr></thead>\n<tbody>\n");
    for (Event event : events) {
      page.append("<tr>");
      cell(page, Phrases.days(event.date()));
      cell(page, Phrases.side(event.actors()));
      String status = Phrases.status(event.status());
      cell(page, event.type() + (status.isEmpty() ? "" : " (" + status + ")"));
      cell(page, Phrases.side(event.recipients()));
      cell(page, event.place().map(at -> at.place().name()).orElse(""));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table></div>\n");
  }

  private static void cell(StringBuilder page, String text) {
    page.append("<td>").append(Html.text(text)).append("</td>");
  }
}
