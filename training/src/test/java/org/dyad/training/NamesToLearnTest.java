package org.dyad.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names from a teacher, from both readers, and from the tables of actors. */
class NamesToLearnTest {

  @TempDir Path folder;

  private static final List<String> FORMS =
      List.of("Rebels", "left", "Oslo", "for", "Anna", "Berg");

  @Test
  void aTeachersLettersBecomeTagsOfTheSentence() throws IOException {
    letters("some", "OOLOPP\n");
    List<Example> taught =
        TeacherNames.added(folder, "some", List.of(Example.ofEntities(FORMS, List.of())));
    assertThat(taught.get(0).taught()).containsExactly("O", "O", "B-LOC", "O", "B-PER", "I-PER");
    assertThat(taught.get(0).hasEntities()).isFalse();
  }

  @Test
  void lettersOfAnotherCorpusAreAnErrorThatNamesFileAndLine() throws IOException {
    letters("some", "OO\n");
    assertThatThrownBy(
            () -> TeacherNames.added(folder, "some", List.of(Example.ofEntities(FORMS, List.of()))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("some.names.gz: line 1");
  }

  @Test
  void whatBothFindHasTheTeachersTypeAndItsPlacesCount() {
    Example e =
        Example.ofEntities(FORMS, List.of("?", "O", "?", "?", "?", "?"))
            .withTaught(List.of("B-ORG", "O", "B-LOC", "O", "B-ORG", "I-ORG"));
    assertThat(AgreedNames.agreed(e, List.of("O", "O", "O", "O", "B-PER", "I-PER")))
        .containsExactly("?", "O", "B-LOC", "O", "B-ORG", "I-ORG");
  }

  @Test
  void wordsThatAreKnownToBeInNoNameStayOutside() {
    Example e =
        Example.ofEntities(FORMS, List.of("O", "O", "O", "O", "?", "?"))
            .withTaught(List.of("O", "O", "B-LOC", "O", "B-PER", "O"));
    assertThat(AgreedNames.agreed(e, List.of("O", "O", "B-LOC", "O", "B-PER", "I-PER")))
        .containsExactly("O", "O", "O", "O", "?", "?");
  }

  @Test
  void tablesOfActorsGiveNamesOfEachTypeCutIntoWords() throws IOException {
    KnownNames known = KnownNames.ofTables();
    assertThat(known.names().get("ORG")).contains(List.of("Hamas"), List.of("al", "-", "Qaeda"));
    assertThat(known.names().get("LOC")).contains(List.of("Norway"), List.of("Oslo"));
    assertThat(known.names().get("PER")).contains(List.of("Kofi", "Annan"));
    assertThat(known.names().get("LOC"))
        .as("also a person's name")
        .doesNotContain(List.of("Jordan"));
  }

  @Test
  void namesAreExchangedForNamesOfTheirTypeAndForm() throws IOException {
    Example e = Example.ofEntities(FORMS, List.of("O", "O", "B-LOC", "O", "B-PER", "I-PER"));
    NameSwaps swaps = new NameSwaps(List.of(e), KnownNames.ofTables());
    Random random = new Random(1);
    Set<String> places = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      Example swapped = swaps.apply(e, random);
      assertThat(swapped.size()).isEqualTo(e.size());
      assertThat(swapped.entities()).isEqualTo(e.entities());
      places.add(swapped.forms().get(2));
      persons.add(swapped.forms().get(4));
      assertThat(swapped.forms().subList(0, 2)).isEqualTo(FORMS.subList(0, 2));
    }
    assertThat(places).hasSizeGreaterThan(30).contains("Oslo");
    assertThat(persons).hasSizeGreaterThan(10).allMatch(p -> Character.isUpperCase(p.charAt(0)));
  }

  @Test
  void whatIsKeptBackIsLearnedInALastTrainingAndTreesStayForScores() {
    Example names = Example.ofEntities(FORMS, List.of("O", "O", "B-LOC", "O", "B-PER", "I-PER"));
    List<String> layer = List.of("x", "x");
    Example tree =
        new Example(
            List.of("They", "left"), layer, layer, layer, new int[] {2, 0}, layer, List.of());
    Data data =
        new Data(
            List.of(names),
            List.of(
                new Trainer.Dev("names", List.of(names)), new Trainer.Dev("trees", List.of(tree))));
    Data last = data.withKeptBack();
    assertThat(last.train()).hasSizeGreaterThan(1).containsOnly(names);
    assertThat(last.dev()).extracting(Trainer.Dev::name).containsExactly("trees");
  }

  private void letters(String corpus, String text) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve(corpus + ".names.gz"))),
            StandardCharsets.UTF_8)) {
      out.write(text);
    }
  }
}
