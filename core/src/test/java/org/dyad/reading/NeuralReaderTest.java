package org.dyad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.neural.NeuralParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeuralReaderTest {

  private NeuralReader one;
  private NeuralReader two;

  @BeforeAll
  void load() {
    one = new NeuralReader(NeuralReaderTest::split, NeuralParser.load(1));
    two = new NeuralReader(NeuralReaderTest::split, NeuralParser.load(2));
  }

  @AfterAll
  void close() {
    one.close();
    two.close();
  }

  /** A sentence a line, a word between spaces. */
  private static List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : article.text().split("\n")) {
      sentences.add(tokenised(at, Arrays.asList(line.split(" "))));
      at += line.length() + 1;
    }
    return sentences;
  }

  private static String text(Reading reading) {
    StringBuilder text = new StringBuilder();
    reading.sentences().forEach(s -> text.append(s.tokens()).append(s.entities()).append('\n'));
    return text.toString();
  }

  private static Sentence tokenised(int at, List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    for (String form : forms) {
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(tokens.size() + 1, form, "_", "_", "_", 0, "_", span));
      at += form.length() + 1;
    }
    return new Sentence(1, 0, Block.Kind.PARAGRAPH, tokens, List.of());
  }

  @Test
  void readsWhoDidWhatToWhom() {
    Reading reading =
        one.read(
            Article.ofText("a", "Turkish troops were attacked by rebels in Aleppo on Friday ."));
    Sentence sentence = reading.sentences().get(0);
    Token attacked = sentence.token(4);
    assertThat(attacked.lemma()).isEqualTo("attack");
    assertThat(attacked.xpos()).isEqualTo("VBN");
    assertThat(attacked.head()).isZero();
    assertThat(sentence.token(2).deprel()).isEqualTo("nsubj:pass");
    assertThat(sentence.token(6).head()).isEqualTo(4);
    assertThat(sentence.entities()).contains(new EntityMention(8, 8, "LOC"));
  }

  @Test
  void capitalsTellACountryFromAPronoun() {
    Reading reading =
        one.read(Article.ofText("a", "The US sent troops to Iraq .\nThey sent us a letter ."));
    assertThat(reading.sentences().get(0).token(2).xpos()).isEqualTo("NNP");
    assertThat(reading.sentences().get(0).entities()).extracting(EntityMention::first).contains(2);
    assertThat(reading.sentences().get(1).token(3).xpos()).isEqualTo("PRP");
    assertThat(reading.sentences().get(1).entities()).isEmpty();
  }

  @Test
  void anArticleReadsTheSameInAnyCompanyAndOnAnyThreads() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          Article.ofText(
              "a" + i,
              "The minister met " + "very ".repeat(i) + "old allies in Accra .\nTalks went on ."));
    }
    List<String> alone = articles.stream().map(one::read).map(NeuralReaderTest::text).toList();
    List<String> together = two.readAll(articles).stream().map(NeuralReaderTest::text).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void tokensAndSpansStayAsTheyWere() {
    Sentence given =
        tokenised(7, List.of("\u00c9lys\u00e9e", "\u201cno\u201d", "\ud83d\ude00", "x"));
    Sentence read = one.parse(List.of(given)).get(0);
    assertThat(read.tokens()).extracting(Token::form).containsExactly("Élysée", "“no”", "😀", "x");
    assertThat(read.tokens())
        .extracting(Token::span)
        .isEqualTo(given.tokens().stream().map(Token::span).toList());
  }

  @Test
  void aSentenceOfAThousandWordsIsOneTree() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 125; i++) {
      Collections.addAll(words, "he", "saw", "the", "army", "of", "Chad", "leave", ",");
    }
    Sentence read = two.parse(List.of(tokenised(0, words))).get(0);
    assertThat(read.size()).isEqualTo(1000);
    assertThat(read.children(0)).hasSize(1);
    assertThat(read.subtree(read.children(0).get(0).index())).isEqualTo(read.span());
  }
}
