package org.dyad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.junit.jupiter.api.Test;

/** Whatever the text, words lie inside their block, in order, and leave out nothing but spaces. */
class TokenizerOnAnythingTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final String NEWS =
      "\"Gen. J. O'Neill's 5p.m. non-U.S. talks (No. 10) aren't over...\" he e-mailed https://a.org/b.";
  private static final String SIGNS =
      " \n.,;:!?-'\"()[]@#$%&*+/\\<>=_~^`|{}\u2019\u201c\u201d\u2026\u2014";

  @Test
  void anyCharactersAreCovered() {
    Random random = new Random(7);
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(character(random));
      }
      check(text.toString());
    }
  }

  @Test
  void shuffledNewsIsCovered() {
    Random random = new Random(8);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(NEWS);
      for (int change = 0; change < 12; change++) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
          default -> text.insert(at, text.charAt(random.nextInt(text.length())));
        }
      }
      check(text.toString());
    }
  }

  @Test
  void aParagraphOfAMillionCharactersIsCutIntoSentences() {
    String text = "word, and more words without an end ".repeat(30_000);
    List<Sentence> sentences = TOKENIZER.apply(Article.ofText("a", text));
    assertThat(sentences).allMatch(sentence -> sentence.size() <= 300);
    check(text);
    check("x".repeat(200_000));
    check(".".repeat(200_000));
    check("-x".repeat(100_000));
    check("a.".repeat(100_000));
    check("(\"'".repeat(100_000));
    check("1-".repeat(100_000));
    check("@".repeat(100_000));
  }

  private static String character(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Character.toString((char) random.nextInt(0x10000));
      case 1 -> Character.toString(random.nextInt(0x110000));
      case 2 -> Character.toString((char) (0xd800 + random.nextInt(0x800)));
      case 3 -> Character.toString(SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> Character.toString((char) random.nextInt(0x80));
    };
  }

  private static void check(String text) {
    Article article = Article.ofText("a", text);
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    int number = 1;
    for (Sentence sentence : TOKENIZER.apply(article)) {
      assertThat(sentence.number()).isEqualTo(number++);
      Block block = article.blocks().get(sentence.paragraph());
      for (Token token : sentence.tokens()) {
        assertThat(token.form()).isNotEmpty().isEqualTo(token.span().of(text));
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(block.span().contains(token.span())).isTrue();
        end = token.span().end();
        java.util.Arrays.fill(covered, token.span().start(), end, true);
      }
    }
    for (Block block : article.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.charAt(i);
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (covered[i] == space) {
          throw new AssertionError("character " + i + " of " + text);
        }
      }
    }
  }
}
