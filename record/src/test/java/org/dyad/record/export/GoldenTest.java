package org.dyad.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dyad.record.kept.KeptEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each format against a file that a person reviews. After a change that is meant, run with {@code
 * -Ddyad.golden=write} and read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dyad/record/export");
  private static final Tables TABLES = Sample.tables();

  static String written(Format format, List<Told> all) throws IOException {
    StringWriter out = new StringWriter();
    Exporter exporter = format.exporter(out, TABLES);
    for (Told told : all) {
      exporter.write(told);
    }
    exporter.finish();
    return out.toString();
  }

  static List<Told> alone(List<KeptEvent> events) {
    return events.stream().map(Told::alone).toList();
  }

  private static void isAsReviewed(String name, String written) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (System.getProperty("dyad.golden", "").equals("write")) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void reportsAreWrittenAsReviewed(Format format) throws IOException {
    isAsReviewed(format.label() + ".golden", written(format, alone(Sample.events())));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void storiesAreWrittenAsReviewed(Format format) throws IOException {
    isAsReviewed(format.label() + "-stories.golden", written(format, Sample.stories()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "POLECAT", "ICEWS", "GDELT", "GDELT_MENTIONS", "CAMEO"})
  void aDictionarySaysWhatEachColumnIs(Format format) throws IOException {
    StringWriter out = new StringWriter();
    format.dictionary(out, TABLES);
    isAsReviewed(format.label() + "-dictionary.golden", out.toString());
  }
}
