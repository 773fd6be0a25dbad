package org.dyad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.article.Article;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private static List<String> sentences(String text) {
    return TOKENIZER.apply(Article.ofText("a", text)).stream().map(Sentence::toString).toList();
  }

  private static String words(String text) {
    return String.join(" | ", sentences(text));
  }

  @Test
  void cliticsAreWords() {
    assertThat(words("They don't know Asif's plans and cannot go; the ministers' cars've left."))
        .isEqualTo(
            "They do n't know Asif 's plans and can not go ; the ministers ' cars 've left .");
    assertThat(words("It’s theirs, isn’t it?")).isEqualTo("It ’s theirs , is n’t it ?");
  }

  @Test
  void mostHyphensAreWordsButPrefixesKeepTheirs() {
    assertThat(words("A well-known anti-tank unit of mid-June."))
        .isEqualTo("A well - known anti-tank unit of mid-June .");
  }

  @Test
  void numbersAreWhole() {
    assertThat(words("He paid $1,000.50 (10%) at 5:30pm on 9/11 for 2003-2007, or $5bn."))
        .isEqualTo("He paid $ 1,000.50 ( 10 % ) at 5:30 pm on 9/11 for 2003 - 2007 , or $ 5 bn .");
  }

  @Test
  void addressesAreWhole() {
    assertThat(words("See https://example.org/a-b?c=d, or write to j.roe@example.com."))
        .isEqualTo("See https://example.org/a-b?c=d , or write to j.roe@example.com .");
  }

  @Test
  void abbreviationsKeepTheirStopAndDoNotEndSentences() {
    assertThat(
            sentences(
                "Gen. J. Roe left the U.S. Embassy on Feb. 20 at 5 p.m. with No. 10. He won."))
        .containsExactly(
            "Gen. J. Roe left the U.S. Embassy on Feb. 20 at 5 p.m. with No. 10 .", "He won .");
  }

  @Test
  void anAbbreviationEndsASentenceBeforeAWordThatBeginsOne() {
    assertThat(sentences("They met in the U.S. The talks went on.")).hasSize(2);
  }

  @Test
  void quotesCloseWithTheirSentence() {
    assertThat(sentences("\"We will go.\" She left. “Why?” he asked. (He stayed.) Then it rained."))
        .containsExactly(
            "\" We will go . \"",
            "She left .",
            "“ Why ? ” he asked .",
            "( He stayed . )",
            "Then it rained .");
  }

  @Test
  void aDatelineIsASentence() {
    assertThat(sentences("LIMA (Reuters) - The president left on Monday."))
        .containsExactly("LIMA ( Reuters ) -", "The president left on Monday .");
    assertThat(sentences("ACCRA: The president left on Monday."))
        .containsExactly("ACCRA :", "The president left on Monday .");
  }
}
