package org.dyad.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dyad.CodebookCheck;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.CodebookException;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows how to add an event type: its files, as printed there, do what it says. */
class OwnEventTypePageTest {

  private static final Path PAGE = Path.of("..", "docs", "own-event-type.md");

  @TempDir Path folder;

  @Test
  void theFilesOfThePageCodeTheirExamples() throws IOException {
    writeFilesOfPage();
    try (Coder coder = Coder.load(1, Optional.of(folder))) {
      CodebookCheck check = new CodebookCheck(coder, List.of("visa-eased", "visa-tightened"));
      assertThat(check.size()).isEqualTo(7);
      assertThat(check.run()).isEmpty();
      Event event =
          coder.code(Article.ofText("own", "Poland scrapped visas for Moldovans.")).events().get(0);
      assertThat(event.type().type()).isEqualTo("VISA_EASED");
      assertThat(coder.ontology().quad("VISA_EASED")).isEqualTo(Quad.MATERIAL_COOPERATION);
      assertThat(coder.ontology().intensity(event.type())).isEqualTo(4);
    }
  }

  @Test
  void aTypeThatIsThereAlreadyIsRefusedWithItsLine() throws IOException {
    assertRefused(type("AID", "quad: verbal conflict"), "types.yaml:1", "AID is there already");
  }

  @Test
  void aModeHasTheClassOfItsType() throws IOException {
    assertRefused(type("AID/mail", "quad: verbal conflict"), "types.yaml:5", "no quad class");
    Files.writeString(folder.resolve("types.yaml"), type("AID/mail", "recipient: required"));
    Ontology ontology = Codebook.load(Ontology.load(), Optional.of(folder)).ontology();
    assertThat(ontology.modes("AID")).contains("mail");
  }

  @Test
  void aModeOfNoTypeIsRefused() throws IOException {
    assertRefused(type("POST/mail", "recipient: required"), "types.yaml:1", "the type POST before");
  }

  @Test
  void anIntensityBeyondTheScaleIsRefused() throws IOException {
    String text = type("POST", "quad: verbal conflict").replace("intensity: 1", "intensity: 12");
    assertRefused(text, "types.yaml:1", "from -10 to 10");
  }

  private void assertRefused(String text, String place, String expected) throws IOException {
    Files.writeString(folder.resolve("types.yaml"), text);
    assertThatThrownBy(() -> Codebook.load(Ontology.load(), Optional.of(folder)))
        .isInstanceOf(CodebookException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(expected);
  }

  private static String type(String name, String last) {
    return "- type: "
        + name
        + "\n  is: A test.\n  intensity: 1\n  cameo: \"070\"\n  "
        + last
        + "\n";
  }

  private void writeFilesOfPage() throws IOException {
    String[] parts = Files.readString(PAGE).split("```yaml\n");
    assertThat(parts).hasSize(3);
    Files.createDirectories(folder.resolve("frames"));
    Files.writeString(folder.resolve("types.yaml"), block(parts[1]));
    Files.writeString(folder.resolve("frames/visas.yaml"), block(parts[2]));
  }

  private static String block(String part) {
    return part.substring(0, part.indexOf("```"));
  }
}
