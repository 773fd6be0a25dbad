package org.dyad.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dyad.article.Span;
import org.dyad.reading.Token;
import org.junit.jupiter.api.Test;

class CrossingsTest {

  /** A word as "form upos xpos head relation". */
  private static List<Token> sentence(String... words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String[] w = word.split(" ");
      int index = tokens.size() + 1;
      tokens.add(
          new Token(
              index, w[0], w[0], w[1], w[2], Integer.parseInt(w[3]), w[4], new Span(index, index)));
    }
    return tokens;
  }

  @Test
  void aPhraseAfterTheOpenerOfAClauseBelongsToThatClause() {
    List<Token> tokens =
        sentence(
            "It PRON PRP 3 nsubj",
            "was AUX VBD 3 cop",
            "clear ADJ JJ 0 root",
            "when ADV WRB 8 advmod",
            "despite ADP IN 6 case",
            "rain NOUN NN 3 obl",
            "they PRON PRP 8 nsubj",
            "came VERB VBD 3 advcl");
    Crossings.mend(tokens);
    assertThat(tokens.get(5).head()).isEqualTo(8);
  }

  @Test
  void aPrepositionBelongsToAWholeName() {
    List<Token> tokens =
        sentence(
            "votes VERB VBZ 0 root",
            "against ADP IN 3 case",
            "South PROPN NNP 4 compound",
            "Africa PROPN NNP 1 obl");
    Crossings.mend(tokens);
    assertThat(tokens.get(1).head()).isEqualTo(4);
  }

  @Test
  void aPrepositionBelongsToWhatIsCounted() {
    List<Token> tokens =
        sentence(
            "sold VERB VBD 0 root",
            "rice NOUN NN 1 obj",
            "to ADP IN 4 case",
            "300 NUM CD 5 nummod",
            "Malians PROPN NNPS 1 obl");
    Crossings.mend(tokens);
    assertThat(tokens.get(2).head()).isEqualTo(5);
  }

  @Test
  void aNameBeforeAVerbWithoutSubjectIsItsSubject() {
    List<Token> tokens =
        sentence(
            "Guinea PROPN NNP 5 compound",
            "thanked VERB VBD 0 root",
            "the DET DT 6 det",
            "new ADJ JJ 6 amod",
            "Fiji PROPN NNP 6 compound",
            "premier NOUN NN 2 obj");
    Crossings.mend(tokens);
    assertThat(tokens.get(0).head()).isEqualTo(2);
    assertThat(tokens.get(0).deprel()).isEqualTo("nsubj");
  }

  @Test
  void aTreeStaysATree() {
    Random random = new Random(11);
    String[] relations = {"obl", "mark", "case", "compound", "advmod", "nummod", "nsubj"};
    String[] tags = {"WRB", "VBD", "CD"};
    for (int round = 0; round < 2_000; round++) {
      int size = 2 + random.nextInt(10);
      String[] words = new String[size];
      int root = random.nextInt(size);
      List<Integer> hung = new ArrayList<>(List.of(root + 1));
      int[] heads = new int[size];
      List<Integer> rest = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (i != root) {
          rest.add(i);
        }
      }
      java.util.Collections.shuffle(rest, random);
      for (int i : rest) {
        heads[i] = hung.get(random.nextInt(hung.size()));
        hung.add(i + 1);
      }
      for (int i = 0; i < size; i++) {
        String tag = tags[random.nextInt(tags.length)];
        String relation = relations[random.nextInt(relations.length)];
        words[i] = "w PROPN " + tag + " " + heads[i] + " " + relation;
      }
      List<Token> tokens = sentence(words);
      Crossings.mend(tokens);
      for (Token token : tokens) {
        int steps = 0;
        for (int at = token.index(); at != 0; at = tokens.get(at - 1).head()) {
          assertThat(steps++).as("%s", tokens).isLessThanOrEqualTo(size);
        }
      }
    }
  }
}
