package org.dyad.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.CodebookException;
import org.dyad.event.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own codebook lies over the built-in one. */
class UserCodebookTest {

  private static final Ontology ONTOLOGY = Ontology.load();

  @TempDir Path folder;

  @Test
  void anOwnFrameStandsBesideTheBuiltInOnes() throws IOException {
    frames("tea.yaml", frame("take-tea", "CONSULT"));
    Codebook codebook = Codebook.load(ONTOLOGY, Optional.of(folder));
    assertThat(codebook.frames()).containsKey("take-tea").containsKey("visit");
  }

  @Test
  void anOwnFrameTakesThePlaceOfTheBuiltInOneOfItsName() throws IOException {
    frames("visit.yaml", frame("visit", "CONSULT/visit"));
    Codebook codebook = Codebook.load(ONTOLOGY, Optional.of(folder));
    assertThat(codebook.frames().get("visit").is()).isEqualTo("A test.");
  }

  @Test
  void aBadEntryIsNamedByFileAndLine() throws IOException {
    frames("bad.yaml", frame("take-tea", "TEATIME"));
    assertThatThrownBy(() -> Codebook.load(ONTOLOGY, Optional.of(folder)))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("bad.yaml:3")
        .hasMessageContaining("TEATIME");
  }

  @Test
  void aFolderWithoutACodebookIsRefused() {
    assertThatThrownBy(() -> Codebook.load(ONTOLOGY, Optional.of(folder)))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining("frames/");
  }

  private void frames(String file, String yaml) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("frames")).resolve(file), yaml);
  }

  private static String frame(String name, String event) {
    return String.join(
        "\n",
        "- frame: " + name,
        "  is: A test.",
        "  event: " + event,
        "  cameo: \"040\"",
        "  verb: [sip]",
        "  roles: {actor: [agent], recipient: [with]}",
        "  examples: []",
        "");
  }
}
