package org.dyad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of sentences, each with what it claims of its event. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusesTest {

  private static final Found DAY = new Found("2024-03-15", Span.NONE, "given");

  private Coder coder;

  @BeforeAll
  void load() {
    coder = Coder.load(1);
  }

  @AfterAll
  void close() {
    coder.close();
  }

  static Stream<String> rows() throws IOException {
    try (InputStream in = StatusesTest.class.getResourceAsStream("statuses.psv")) {
      byte[] bytes = Objects.requireNonNull(in, "statuses.psv").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEventIsClaimedAsItsSentenceClaimsIt(String row) {
    String[] cells = row.split(" *\\| *", 4);
    List<Status> claimed = new ArrayList<>();
    for (Event event : coder.code(Article.ofText("a", cells[3], DAY)).events()) {
      if (event.type().type().equals(cells[1])) {
        claimed.add(event.status());
      }
    }
    if (cells[2].equals("open")) {
      assertThat(claimed).allMatch(status -> status.negated() || status.hypothetical());
    } else {
      assertThat(claimed).anyMatch(status -> isAs(status, cells[2]));
    }
  }

  private static boolean isAs(Status status, String claim) {
    int says = claim.indexOf(" says ");
    if (says >= 0) {
      String words = claim.substring(says + 6);
      if (words.equals("nobody")
          ? !status.attribution().isEmpty()
          : !status.attribution().contains(words)) {
        return false;
      }
    }
    for (String word : (says < 0 ? claim : claim.substring(0, says)).split(" ")) {
      boolean holds =
          switch (word) {
            case "fact" -> !status.negated() && !status.hypothetical();
            case "not" -> status.negated();
            case "maybe" -> status.hypothetical();
            case "hedged" -> status.hedged();
            case "plain" -> !status.hedged();
            default -> status.time().name().toLowerCase(Locale.ROOT).equals(word);
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }
}
