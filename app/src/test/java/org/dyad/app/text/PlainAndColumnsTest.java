package org.dyad.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dyad.json.Plain;
import org.junit.jupiter.api.Test;

class PlainAndColumnsTest {

  @Test
  void whatSteersATerminalIsShownAndNotDone() {
    assertThat(Plain.of("a\u001b[2Jb\u0007\u009bc\u202ed\n\te"))
        .isEqualTo("a\\u001b[2Jb\\u0007\\u009bc\\u202ed  e");
    String plain = "Łódź — 東京 🙂";
    assertThat(Plain.of(plain)).isSameAs(plain);
  }

  @Test
  void wideLettersTakeTwoColumnsAndAccentsNone() {
    assertThat(Columns.width("東京")).isEqualTo(4);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.cut("東京都庁", 5)).isEqualTo("東京…");
    assertThat(Columns.fill("東京", 6)).isEqualTo("東京  ");
  }

  @Test
  void aStretchIsShownWithWhatFollowsAndThenWithWhatIsBefore() {
    String text = "The minister of Norway visited Ghana on Monday for talks about fish";
    int at = text.indexOf("visited");
    assertThat(Columns.around(text, at, at + 7, 24)).isEqualTo("…visited Ghana on…");
    assertThat(Columns.around(text, at, at + 7, 60)).startsWith("…").endsWith("fish");
    assertThat(Columns.around(text, at, at + 7, 100)).isEqualTo(text);
  }
}
