package org.dyad.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MarkPageTest {

  private static final Coder CODER = Coder.load(1);

  private static final Pattern TAG = Pattern.compile("<([a-zA-Z!/][^\\s>]*)");

  @AfterAll
  static void close() {
    CODER.close();
  }

  private static String page(Article... articles) throws IOException {
    StringWriter out = new StringWriter();
    MarkPage page = new MarkPage(out);
    for (Article article : articles) {
      page.write(CODER.code(article));
    }
    page.finish();
    return out.toString();
  }

  private static Article report(String text) {
    return Article.ofText("a", text, new Found("2021-05-14", Span.NONE, "given"));
  }

  @Test
  void thePageShowsEventsActorsTimesAndPlacesWhereTheyStand() throws IOException {
    String page = page(report("Norway's foreign minister flew to Accra on Monday."));

    assertThat(page)
        .containsPattern("<span class=\"event\" title=\"CONSULT/visit 2021-05-10\">flew</span>")
        .containsPattern("<span class=\"time\" title=\"DATE 2021-05-10, 2021-05-10\">Monday</span>")
        .containsPattern("<span class=\"actor place\" title=\"[^\"]*Accra GHA[^\"]*\">Accra</span>")
        .contains("<td>2021-05-10</td><td>NOR GOV</td><td>CONSULT/visit</td>")
        .contains("<circle class=\"dot eventful\"");
  }

  @Test
  void whatAHostileArticleSaysStaysText() throws IOException {
    String hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style>";
    Found words = new Found(hostile, Span.NONE, hostile);
    Article plain = report(hostile + " Protesters marched in Oslo on Tuesday. " + hostile);
    Article article =
        new Article(
            hostile,
            hostile,
            plain.text(),
            plain.bodyEnd(),
            plain.blocks(),
            words,
            words,
            words,
            words,
            "javascript:alert(1)",
            plain.published(),
            new Found("en", Span.NONE, hostile));

    String page = page(article);

    assertThat(tags(page)).isEqualTo(tags(page(report("Protesters marched in Oslo on Tuesday."))));
    assertThat(page).doesNotContain("<script", "<img", " onerror=alert(1)>", "javascript:");
  }

  /** The kinds of tags of a page. */
  private static Set<String> tags(String page) {
    Set<String> tags = new TreeSet<>();
    Matcher matcher = TAG.matcher(page);
    while (matcher.find()) {
      tags.add(matcher.group(1));
    }
    return tags;
  }

  @Test
  void thePolicyAllowsTheStyleOfThePageAndNothingElse() throws Exception {
    String page = page(report("Protesters marched in Oslo on Tuesday."));
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'\"")
        .doesNotContain(" style=\"", "http:", "https:", "src=", "href=");
  }

  @Test
  void severalArticlesStandOnOnePage() throws IOException {
    String page =
        page(
            report("Protesters marched in Oslo on Tuesday."),
            report("Police arrested nine people in Bergen on Friday."));

    assertThat(page.split("<article>", -1)).hasSize(3);
    assertThat(page.split("<!doctype html>", -1)).hasSize(2);
    assertThat(page).endsWith("</main>\n</body>\n</html>\n");
  }

  @Test
  void overlappingMarksAreCutAtTheirBounds() {
    StringBuilder to = new StringBuilder();
    Layer.write(
        to,
        "the army <of> Mali",
        new Span(0, 18),
        List.of(
            new Layer(Layer.Kind.ACTOR, new Span(0, 18), "an army"),
            new Layer(Layer.Kind.PLACE, new Span(14, 18), "Mali")));
    assertThat(to.toString())
        .isEqualTo(
            "<span class=\"actor\" title=\"an army\">the army &lt;of&gt; </span>"
                + "<span class=\"actor place\" title=\"Mali\nan army\">Mali</span>");
  }
}
