package org.dyad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.RawTreebank.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The bars for words and sentences on raw text. */
class RawTextScoreTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private static List<Document> treebank(String name) {
    for (String folder :
        List.of(System.getProperty("dyad.data", ""), "../../shared/data", "../shared/data")) {
      Path file = Path.of(folder, "treebanks", name + ".conllu.gz");
      if (!folder.isEmpty() && Files.exists(file)) {
        return RawTreebank.read(file);
      }
    }
    Assumptions.abort(
        "no treebank " + name + " (set -Ddyad.data to the folder that holds treebanks/)");
    return List.of();
  }

  @Test
  void wordsOfTheWebTreebankAreFound() {
    assertThat(RawTreebank.words(treebank("ewt-test"), TOKENIZER).f1())
        .isGreaterThanOrEqualTo(99.3);
  }

  @Test
  void wordsOfNewsAreFound() {
    assertThat(RawTreebank.words(news("test"), TOKENIZER).f1()).isGreaterThanOrEqualTo(99.8);
  }

  /**
   * All the news of GUM, as its two test documents have 85 sentences, seven of which are the
   * entries of a list without any mark between them.
   */
  @Test
  void sentencesOfNewsAreFound() {
    List<Document> all = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      all.addAll(news(part));
    }
    assertThat(RawTreebank.sentences(all, TOKENIZER).f1()).isGreaterThanOrEqualTo(95);
    assertThat(RawTreebank.sentences(news("test"), TOKENIZER).f1()).isGreaterThanOrEqualTo(94);
  }

  @Test
  void sentencesOfAllKindsOfTextAreFound() {
    assertThat(RawTreebank.sentences(treebank("gum-test"), TOKENIZER).f1())
        .isGreaterThanOrEqualTo(95);
  }

  private static List<Document> news(String part) {
    return RawTreebank.only(
        treebank("gum-" + part), document -> document.id().startsWith("GUM_news_"));
  }
}
