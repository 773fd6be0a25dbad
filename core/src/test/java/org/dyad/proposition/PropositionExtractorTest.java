package org.dyad.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dyad.article.Article;
import org.dyad.article.Span;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropositionExtractorTest {

  private static final PropositionExtractor EXTRACTOR = new PropositionExtractor();

  static List<Trees.Case> sentences() throws IOException {
    return Trees.load("propositions.conllu");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceSays(Trees.Case sentence) {
    List<Proposition> found = EXTRACTOR.extract(sentence.reading());
    if (sentence.says().isEmpty()) {
      assertThat(found).isEmpty();
    }
    for (String written : sentence.says()) {
      Said said = new Said(written);
      List<String> wrong = new ArrayList<>();
      boolean right = false;
      for (Proposition proposition : found) {
        if (said.isOf(proposition)) {
          String complaint = said.wrong(proposition, found);
          right |= complaint.isEmpty();
          wrong.add(complaint);
        }
      }
      assertThat(right).as("%s%n%s", wrong.isEmpty() ? written : wrong, found).isTrue();
    }
  }

  @Test
  void idsAreThePlacesInTheArticleAndOutersAreAmongThem() throws IOException {
    List<Sentence> sentences = sentences().stream().map(Trees.Case::sentence).toList();
    Reading reading = new Reading(Article.ofText("test", "x"), sentences);
    List<Proposition> found = EXTRACTOR.extract(reading);
    for (int i = 0; i < found.size(); i++) {
      Proposition proposition = found.get(i);
      assertThat(proposition.id()).isEqualTo(i);
      proposition
          .outer()
          .ifPresent(
              outer ->
                  assertThat(found.get(outer.id()).sentence()).isSameAs(proposition.sentence()));
      assertThat(stepsOut(proposition, found)).isLessThan(proposition.sentence().size());
    }
  }

  private static int stepsOut(Proposition from, List<Proposition> all) {
    Proposition at = from;
    int steps = 0;
    while (at.outer().isPresent() && steps <= from.sentence().size()) {
      at = all.get(at.outer().get().id());
      steps++;
    }
    return steps;
  }

  /** Trees that no grammar would make: they must give something, and the same each time. */
  @Test
  void anyTreeIsTaken() throws IOException {
    List<Trees.Case> cases = sentences();
    List<Token> all = new ArrayList<>();
    cases.forEach(c -> all.addAll(c.sentence().tokens()));
    Random random = new Random(20240229);
    for (int round = 0; round < 3000; round++) {
      Sentence sentence = scrambled(all, random);
      Reading reading = new Reading(Article.ofText("test", "x"), List.of(sentence));
      List<Proposition> found = EXTRACTOR.extract(reading);
      for (Proposition proposition : found) {
        assertThat(stepsOut(proposition, found)).as("%s", sentence.tokens()).isLessThan(40);
        for (Argument argument : proposition.arguments()) {
          assertThat(argument.head()).isBetween(1, sentence.size());
        }
      }
      assertThat(EXTRACTOR.extract(reading)).isEqualTo(found);
    }
  }

  private static Sentence scrambled(List<Token> all, Random random) {
    int size = 1 + random.nextInt(30);
    int root = 1 + random.nextInt(size);
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      Token word = all.get(random.nextInt(all.size()));
      Token relation = all.get(random.nextInt(all.size()));
      // Heads lie nearer to the root, so that there is no circle.
      int head = i == root ? 0 : i < root ? i + 1 : i - 1;
      if (i != root && random.nextBoolean()) {
        head = root;
      }
      tokens.add(
          new Token(
              i,
              word.form(),
              word.lemma(),
              word.upos(),
              word.xpos(),
              head,
              head == 0 ? "root" : relation.deprel(),
              new Span(i * 20, i * 20 + word.form().length())));
    }
    return Trees.sentence(tokens, List.of());
  }
}
