package org.dyad.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.article.page.Anatomy;
import org.junit.jupiter.api.Test;

class ForeignArticleTest {

  private static final String ENGLISH =
      "The foreign minister of Norway flew to Accra on Monday for two days of talks with her"
          + " counterpart, who had asked for the visit in March. They will meet again in Oslo, the"
          + " ministry said, but it did not say when.";
  private static final String GERMAN =
      "Die norwegische Außenministerin ist am Montag nach Accra geflogen, um mit ihrem Kollegen zu"
          + " sprechen, der sie im März eingeladen hatte. Das Ministerium teilte mit, dass sie sich"
          + " in Oslo wieder treffen werden, sagte aber nicht, wann das sein wird.";
  private static final String FRENCH =
      "La ministre des Affaires étrangères de la Norvège est partie lundi pour Accra, où elle doit"
          + " passer deux jours avec son homologue, qui l'avait invitée au mois de mars. Ils se"
          + " reverront à Oslo, a dit le ministère, mais il n'a pas dit quand.";

  @Test
  void anArticleInAnotherLanguageIsRejectedWithAWordThatSaysSo() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Sink sink =
        sink(ReadOptions.DEFAULTS.withForeign(ReadOptions.Foreign.REJECTED), articles, rejects);
    String lines =
        "{\"id\":\"a\",\"text\":\"" + GERMAN + "\"}\n{\"id\":\"b\",\"text\":\"" + ENGLISH + "\"}\n";
    new JsonLinesFormat(Anatomy.load()).read(bytes(lines), sink);
    new TextFormat(Anatomy.load()).read(bytes(FRENCH), sink);
    new HtmlFormat(Anatomy.load())
        .read(
            bytes(
                "<html lang=de><head><meta charset=utf-8><title>Reise</title></head><body><article><p>"
                    + GERMAN
                    + "</p><p>"
                    + GERMAN
                    + "</p></article></body></html>"),
            sink);

    assertThat(articles).extracting(Article::id).containsExactly("b");
    assertThat(rejects)
        .extracting(Reject::toString)
        .containsExactly(
            "news:1: is in German, not in English; only English is read",
            "news: is in French, not in English; only English is read",
            "news: is in German, not in English; only English is read");
  }

  @Test
  void whoReadsAnyLanguageGetsItsArticles() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    new TextFormat(Anatomy.load())
        .read(bytes(FRENCH), sink(ReadOptions.DEFAULTS, articles, rejects));
    assertThat(articles).hasSize(1);
    assertThat(rejects).isEmpty();
  }

  @Test
  void anArticleSaysItsLanguage() throws Exception {
    List<Article> articles = new ArrayList<>();
    Sink sink = sink(ReadOptions.DEFAULTS, articles, new ArrayList<>());
    String page =
        "<html%s><head><title>Visit</title>%s</head><body><article><p>%s</p></body></html>";
    String named = "<p>Kari Lunde, Oslo. Kofi Owusu, Accra.</p>";
    HtmlFormat html = new HtmlFormat(Anatomy.load());
    html.read(bytes(page.formatted(" lang=fr", "", ENGLISH)), sink);
    html.read(bytes(page.formatted(" lang=en-GB", "", ENGLISH)), sink);
    html.read(bytes(page.formatted("", "<meta property=og:locale content=sv_SE>", named)), sink);
    String linked =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Visit\","
            + "\"inLanguage\":\"pt-BR\"}</script>";
    html.read(bytes(page.formatted(" lang=en", linked, named)), sink);
    html.read(bytes(page.formatted("", "", named)), sink);
    new JsonLinesFormat(Anatomy.load())
        .read(bytes("{\"id\":\"a\",\"text\":\"Kari Lunde\",\"language\":\"Danish\"}"), sink);

    assertThat(articles)
        .extracting(a -> a.language().value() + " by " + a.language().rule())
        .containsExactly(
            "en by small-words",
            "en by html-lang",
            "sv by meta",
            "pt by json-ld",
            " by ",
            "da by given");
  }

  @Test
  void whoWantsThePageAllTheSameIsToldThatItIsForeign() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Sink sink =
        sink(ReadOptions.DEFAULTS.withForeign(ReadOptions.Foreign.REMARKED), articles, rejects);
    new TextFormat(Anatomy.load()).read(bytes(FRENCH), sink);

    assertThat(articles).hasSize(1);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.get(0).articleKept()).isTrue();
    assertThat(rejects.get(0).toString())
        .isEqualTo("news: is in French, not in English; nothing is looked for in it");
  }

  private static Sink sink(ReadOptions options, List<Article> articles, List<Reject> rejects) {
    return new Sink("news", options, articles::add, rejects::add);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
