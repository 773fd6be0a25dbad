package org.dyad.record.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * docs/formats.md says of every column what fills it. After a change of a column, run with {@code
 * -Ddyad.golden=write}.
 */
class FormatsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "formats.md");
  private static final String WRITTEN =
      "<!-- The tables below are written by FormatsPageTest. -->\n";

  private static String tables() {
    StringBuilder page = new StringBuilder();
    for (Format format : Format.values()) {
      if (!format.isTable()) {
        continue;
      }
      page.append("\n## ").append(format.label()).append("\n\n");
      page.append("| | column | | what fills it |\n|---|---|---|---|\n");
      int number = 1;
      for (Column column : format.columns(Sample.tables())) {
        page.append("| ").append(number++).append(" | ").append(column.name()).append(" | ");
        page.append(column.isEmpty() ? "" : column.type().label()).append(" | ");
        page.append(column.isEmpty() ? "–" : column.meaning().replace("|", "\\|")).append(" |\n");
      }
    }
    return page.toString();
  }

  @Test
  void thePageHasEveryColumnOfEveryTable() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(WRITTEN) + WRITTEN.length());
    if (System.getProperty("dyad.golden", "").equals("write")) {
      Files.writeString(PAGE, before + tables());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(before + tables());
  }

  @Test
  void thePageNamesEveryFormat() throws IOException {
    String page = Files.readString(PAGE);
    for (Format format : Format.values()) {
      assertThat(page).contains("`" + format.label() + "`");
    }
  }
}
