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

class LanguageTest {

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
  private static final String RUSSIAN =
      "Министр иностранных дел Норвегии вылетела в понедельник в Аккру на два дня переговоров.";
  private static final String NAMES =
      "Oslo Bergen Accra Kumasi Tamale Lagos Abuja Kano Dakar Bamako Niamey Tunis Rabat Cairo Luxor"
          + " Amman Beirut Tyre Sidon Basra Mosul Erbil Kabul Herat Delhi Agra Lima Quito Bogota Cali"
          + " Havana Kingston";

  @Test
  void otherLanguagesAreToldByTheirSmallWords() {
    assertThat(Language.foreign(GERMAN, "")).contains("German");
    assertThat(Language.foreign(FRENCH, "")).contains("French");
    assertThat(Language.foreign(RUSSIAN, "")).contains("letters that are not Latin");
  }

  @Test
  void englishStaysWhateverThePageSays() {
    assertThat(Language.foreign(ENGLISH, "")).isEmpty();
    assertThat(Language.foreign(ENGLISH, "de-AT")).isEmpty();
    assertThat(Language.foreign("Oslo, Montag.", "")).as("too short to say").isEmpty();
  }

  @Test
  void whatThePageSaysCountsWhereTheWordsSayNothing() {
    assertThat(Language.foreign(NAMES, "")).isEmpty();
    assertThat(Language.foreign(NAMES, "sv_SE")).contains("Swedish");
  }

  @Test
  void anArticleInAnotherLanguageIsRejectedWithAWordThatSaysSo() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Sink sink = sink(ReadOptions.DEFAULTS.withEnglishOnly(), articles, rejects);
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

  private static Sink sink(ReadOptions options, List<Article> articles, List<Reject> rejects) {
    return new Sink("news", options, articles::add, rejects::add);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
