package org.dyad.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

  @TempDir Path folder;

  private static String row(int n, String form, String xpos, int head, String rel, String misc) {
    String upos = xpos.startsWith("NNP") ? "PROPN" : "X";
    return n + "\t" + form + "\t" + form + "\t" + upos + "\t" + xpos + "\t_\t" + head + "\t" + rel
        + "\t_\t" + misc + "\n";
  }

  @Test
  void namesOfGumAreCutOutOfItsPhrases() throws IOException {
    Path file =
        write(
            "# text = the US president Anna Berg visited Oslo\n"
                + row(1, "the", "DT", 4, "det", "Entity=(1-person-new")
                + row(2, "US", "NNP", 3, "compound", "Entity=(2-place-new)")
                + row(3, "president", "NN", 4, "nmod:desc", "_")
                + row(4, "Anna", "NNP", 6, "nsubj", "_")
                + row(5, "Berg", "NNP", 4, "flat", "Entity=1)")
                + row(6, "visited", "VBD", 0, "root", "_")
                + row(7, "Oslo", "NNP", 6, "obj", "Entity=(3-place-new)")
                + "\n");
    List<Example> examples = Corpora.gum(file);
    assertThat(examples).hasSize(1);
    assertThat(examples.get(0).entities())
        .containsExactly("O", "B-LOC", "O", "B-PER", "I-PER", "O", "B-LOC");
    assertThat(examples.get(0).heads()).containsExactly(4, 3, 4, 6, 4, 0, 6);
  }

  @Test
  void bodiesKeepTheirOfAndPeoplesAreNoNames() throws IOException {
    Path file =
        write(
            row(1, "Bank", "NNP", 6, "nsubj", "Entity=(1-organization-new")
                + row(2, "of", "IN", 3, "case", "_")
                + row(3, "Ghana", "NNP", 1, "nmod", "Entity=1)")
                + row(4, "and", "CC", 5, "cc", "_")
                + row(5, "Ghanaians", "NNPS", 1, "conj", "Entity=(2-person-new)")
                + row(6, "met", "VBD", 0, "root", "_")
                + "\n");
    assertThat(Corpora.gum(file).get(0).entities())
        .containsExactly("B-ORG", "I-ORG", "I-ORG", "O", "O", "O");
  }

  @Test
  void multiWordRangesAndEmptyNodesAreLeftOut() throws IOException {
    Path file =
        write(
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + row(1, "do", "VBP", 0, "root", "_")
                + row(2, "n't", "RB", 1, "advmod", "_")
                + "2.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
    assertThat(Corpora.treebank(file).get(0).forms()).containsExactly("do", "n't");
    assertThat(Corpora.treebank(file).get(0).hasEntities()).isFalse();
  }

  @Test
  void wikigoldsTagsBecomeBio() throws IOException {
    Path file = write("-DOCSTART- O\n\nThe I-ORG\nBand I-ORG\nAnn B-PER\n# O\nFrench I-MISC\n\n");
    List<Example> examples = Corpora.wikigold(file);
    assertThat(examples.get(0).forms()).containsExactly("The", "Band", "Ann", "#", "French");
    assertThat(examples.get(0).entities()).containsExactly("B-ORG", "I-ORG", "B-PER", "O", "O");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("some.conllu"), text);
  }
}
