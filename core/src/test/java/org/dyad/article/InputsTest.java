package org.dyad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        List.of("z.txt", "a.txt", "b/m.html", "b/c/n.txt", ".hidden.txt", ".git/x")) {
      Files.writeString(folder.resolve(name), "The envoy left.");
    }
  }

  private List<String> names(String... arguments) {
    return Inputs.of(List.of(arguments)).found().stream()
        .map(input -> folder.relativize(Path.of(input.name())).toString())
        .toList();
  }

  @Test
  void aFolderIsExpandedWithItsSubFoldersInOrder() {
    assertThat(names(folder.toString())).containsExactly("a.txt", "b/c/n.txt", "b/m.html", "z.txt");
  }

  @Test
  void aGlobMatchesInItsFolder() {
    assertThat(names(folder + "/*.txt")).containsExactly("a.txt", "z.txt");
  }

  @Test
  void twoStarsMatchFoldersOfAnyDepthAndNone() {
    assertThat(names(folder + "/**/*.txt")).containsExactly("a.txt", "b/c/n.txt", "z.txt");
  }

  @Test
  void anUnknownPathIsNamed() {
    Inputs inputs = Inputs.of(List.of(folder + "/a.txt", "no/such/file.txt"));
    assertThat(inputs.found()).hasSize(1);
    assertThat(inputs.missing())
        .containsExactly(Reject.of("no/such/file.txt", "no such file or folder"));
  }

  @Test
  void aGlobWithoutMatchIsNamed() {
    assertThat(Inputs.of(List.of(folder + "/*.rss")).missing())
        .containsExactly(Reject.of(folder + "/*.rss", "matches no file"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.HTML, HTML",
    "a.jsonl.gz, JSONL",
    "a.xml, FEED",
    "a.warc.gz, WARC",
    "a.conllu, CONLLU"
  })
  void theNameTellsTheFormat(String name, Format format) {
    assertThat(Format.ofName(name)).contains(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' {"id":"a","text":"t"}' | JSONL
          '<!doctype html><p>t</p>' | HTML
          '<?xml version="1.0"?><rss></rss>' | FEED
          'WARC/1.0' | WARC
          'The envoy left.' | TEXT
          '# A heading' | TEXT
          '' | TEXT
          """)
  void theContentOfStandardInputTellsItsFormat(String content, Format format) {
    assertThat(standardInput(content.getBytes(StandardCharsets.UTF_8)).format()).isEqualTo(format);
  }

  @Test
  void parsedSentencesAreSeenByTheirColumns() {
    String content = "# sent_id = 1\n1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n";
    assertThat(standardInput(content.getBytes(StandardCharsets.UTF_8)).format())
        .isEqualTo(Format.CONLLU);
  }

  @Test
  void packedInputIsSeenByItsContent() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String line : List.of("{\"id\":\"a\"", ",\"text\":\"t\"}")) {
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    Input input = standardInput(packed.toByteArray());
    assertThat(input.format()).isEqualTo(Format.JSONL);
    try (InputStream in = input.open()) {
      assertThat(in.readAllBytes()).asString().isEqualTo("{\"id\":\"a\",\"text\":\"t\"}");
    }
  }

  private static Input standardInput(byte[] content) {
    return Inputs.of(List.of("-"), new Trickle(content)).found().get(0);
  }

  /** Gives a byte at a time and never says that more are available, as a pipe may. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] content) {
      super(content);
    }

    @Override
    public synchronized int available() {
      return 0;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(1, length));
    }
  }
}
