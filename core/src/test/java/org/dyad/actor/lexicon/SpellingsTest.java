package org.dyad.actor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.actor.ActorLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "Gaddafi, Qadhafi",
    "Gaddafi, Gheddafi",
    "Muammar, Mu'ammar",
    "Mohammed, Muhammad",
    "Hussein, Husayn",
    "Zelensky, Zelenskyy",
    "Sergei, Sergey",
    "Abdel Fattah al-Sisi, Abd al-Fatah el-Sisi",
    "Kim Jong-un, Kim Jong Un",
    "Erdoğan, Erdogan"
  })
  void waysToWriteANameHaveOneKey(String one, String other) {
    assertThat(Spellings.key(one)).isEqualTo(Spellings.key(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Bush, Bash", "Kim Jong-nam, Kim Yong-nam", "Otieno, Otieni", "Hassan, Hussein"})
  void namesOfOthersHaveOtherKeys(String one, String other) {
    assertThat(Spellings.key(one)).isNotEqualTo(Spellings.key(other));
  }

  @Test
  void theLexiconFindsAFullNameHoweverItIsWritten() {
    ActorLexicon lexicon = ActorLexicon.load();
    assertThat(lexicon.person("Muamar Qadafi")).map(Entry::id).contains("person:muammar-gaddafi");
    assertThat(lexicon.person("Amina Otieno")).isEmpty();
  }

  @Test
  void aKeyHasNoLettersThatItFoldsAway() {
    for (String key : List.of(Spellings.key("Gaddafi"), Spellings.key("Khodorkovsky"))) {
      assertThat(key).doesNotContain("g", "o", "e", "y", "h");
    }
    assertThat(Spellings.key("--")).isEmpty();
  }
}
