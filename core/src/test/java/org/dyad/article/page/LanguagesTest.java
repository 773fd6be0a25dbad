package org.dyad.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private static final Languages LANGUAGES = Languages.load();

  private static final String NAMES =
      "Oslo Bergen Accra Kumasi Tamale Lagos Abuja Kano Dakar Bamako Niamey Tunis Rabat Cairo Luxor"
          + " Amman Beirut Tyre Sidon Basra Mosul Erbil Kabul Herat Delhi Agra Lima Quito Bogota Cali"
          + " Havana Kingston";

  private static Found of(String text, String declared) {
    return LANGUAGES.of(text, List.of(), new Found(declared, Span.NONE, "html-lang"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/dyad/article/sentences-by-language.tsv",
      delimiter = '\t',
      quoteCharacter = '\0')
  void aTextShowsItsLanguageWhateverThePageDeclares(String language, String text) {
    assertThat(of(text, "").value()).isEqualTo(language);
    assertThat(of(text, "en").value()).as("declared English").isEqualTo(language);
    if (!language.startsWith("und")) {
      assertThat(of(text, "de-AT").value()).as("declared German").isEqualTo(language);
    }
  }

  @ParameterizedTest
  @CsvSource({"sv_SE,sv", "no,nb", "eng,en", "English,en", "EN-us,en", "x-default,''", "'',''"})
  void whatIsDeclaredCountsWhereTheWordsSayNothing(String declared, String language) {
    assertThat(of(NAMES, declared).value()).isEqualTo(language);
  }

  @Test
  void theRuleSaysWhetherThePageOrTheWordsGaveIt() {
    String text = "The minister said that she would be in Accra for talks with the president.";
    assertThat(of(text, "en-GB").rule()).isEqualTo("html-lang");
    assertThat(of(text, "fr").rule()).isEqualTo("small-words");
    assertThat(of(text, "fr").value()).as("eight words are enough against it").isEqualTo("en");
    assertThat(of("Oslo, Montag.", "").isPresent()).as("too short to say").isFalse();
  }

  @Test
  void englishNewsWithForeignNamesAndQuotesIsEnglish() {
    String text =
        "\"La lutte continue pour les droits de la femme,\" read the banner of the Comité de los"
            + " Derechos de la Mujer in Rio de Janeiro, where leaders of the Frente Amplio and of La"
            + " République en Marche met on Tuesday with the mayor of the city, who said that it was"
            + " up to the police to decide whether the march could go on.";
    assertThat(of(text, "").value()).isEqualTo("en");
  }

  @Test
  void theParagraphsCountAndNotTheFurniture() {
    String menu = "Startseite Politik und die Welt von heute mit der Wirtschaft und dem Sport\n";
    String text =
        menu.repeat(6) + "The minister said that the talks in Accra had been held on Monday.";
    int start = menu.length() * 6;
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.FURNITURE, new Span(0, start)),
            new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
    assertThat(LANGUAGES.of(text, blocks, Found.NOTHING).value()).isEqualTo("en");
  }

  @Test
  void aBadEntryIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("words\ten\tthe of\nword\tde\tder die\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv:2: expected words or letters");
    assertThatThrownBy(() -> read("words\ten\tthe of\nletters\tel\tGreekish\n"))
        .hasMessageContaining("own.tsv:2: there is no script \"Greekish\"");
    assertThatThrownBy(() -> read("words\tde\tder die\n")).hasMessageContaining("no words of");
  }

  private static Languages read(String lines) throws Exception {
    return Languages.read(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "own.tsv");
  }
}
