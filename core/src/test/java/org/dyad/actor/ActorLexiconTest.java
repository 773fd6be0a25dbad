package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.lexicon.Words;
import org.junit.jupiter.api.Test;

class ActorLexiconTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  private static Words words(String text) {
    List<String> forms = List.of(text.split(" "));
    return Words.of(forms, forms);
  }

  private static Optional<Match> at(String text, int token) {
    return LEXICON.longest(words(text), token);
  }

  @Test
  void aStateIsFoundByItsName() {
    Entry pakistan = at("in Pakistan today", 2).orElseThrow().entry();
    assertThat(pakistan.kind()).isEqualTo(Kind.STATE);
    assertThat(pakistan.country()).isEqualTo("PAK");
  }

  @Test
  void anAbbreviationIsTheSameWithFullStops() {
    assertThat(at("the U.S. said", 2).orElseThrow().entry().id()).isEqualTo("state:USA");
  }

  @Test
  void aPronounIsNoCountry() {
    assertThat(at("told us so", 2)).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    assertThat(at("the United States of America said", 2).orElseThrow().last()).isEqualTo(5);
  }

  @Test
  void aNounIsFoundInThePlural() {
    Match ministers = at("two foreign ministers met", 2).orElseThrow();
    assertThat(ministers.last()).isEqualTo(3);
    assertThat(ministers.entry().sectors()).containsExactly("GOV");
    assertThat(ministers.entry().is(Trait.TITLE)).isTrue();
    assertThat(ministers.names().get(0).plural()).isTrue();
  }

  @Test
  void aPersonHasTheOfficeOfTheDay() {
    Entry putin = at("Mr Putin", 2).orElseThrow().entry();
    assertThat(putin.standingOn(LocalDate.of(2010, 5, 1)).orElseThrow().office())
        .isEqualTo("prime minister");
    assertThat(putin.standingOn(LocalDate.of(2015, 5, 1)).orElseThrow().office())
        .isEqualTo("president");
  }

  @Test
  void aGroupGovernsForATime() {
    Entry taliban = at("the Taliban said", 2).orElseThrow().entry();
    assertThat(taliban.sectorsOn(LocalDate.of(2010, 1, 1))).containsExactly("REB");
    assertThat(taliban.sectorsOn(LocalDate.of(2022, 1, 1))).containsExactly("GOV");
  }
}
