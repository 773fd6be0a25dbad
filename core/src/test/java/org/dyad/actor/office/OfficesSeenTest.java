package org.dyad.actor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.ActorResolver;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which a sentence says that somebody holds, held or will hold an office. */
class OfficesSeenTest {

  private static final NeuralReader READER = NeuralReader.load(1);
  private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load());

  @AfterAll
  static void close() {
    READER.close();
  }

  private static List<String> seen(String text) {
    Article article = Article.ofText("t", text, new Found("2015-06-10", Span.NONE, "test"));
    return RESOLVER.resolve(READER.read(article)).offices().stream()
        .map(
            seen ->
                String.join(
                    ", ",
                    seen.name(),
                    seen.office(),
                    seen.polity(),
                    seen.standing().name().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan Foreign Minister Amina Otieno flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, holds",
        "Kenya's foreign minister, Amina Otieno, flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, holds",
        "Amina Otieno, the foreign minister of Kenya, flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, holds",
        "Amina Otieno, Kenya's minister for foreign affairs, flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, holds",
        "Amina Otieno, who is Kenya's foreign minister, flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, holds",
        "Amina Otieno, who served as Kenya's foreign minister from 2009 to 2012, flew to Chad."
            + "| Amina Otieno, foreign minister, Kenya, held",
        "Ali Okoye visited Oslo during his tenure as defence minister of Chad."
            + "| Ali Okoye, defence minister, Chad, held",
        "Ali Okoye, formerly Chad's defence minister, was arrested."
            + "| Ali Okoye, defence minister, Chad, held",
        "Former Chadian defence minister Ali Okoye was arrested."
            + "| Ali Okoye, defence minister, Chad, held",
        "Ali Okoye, then defence minister of Chad, signed the deal in 2009."
            + "| Ali Okoye, defence minister, Chad, held",
        "Chad's then-defence minister Ali Okoye signed the deal in 2009."
            + "| Ali Okoye, defence minister, Chad, held",
        "The late president of Chad, Ali Okoye, was buried. | Ali Okoye, president, Chad, held",
        "Chad's acting president, Ali Okoye, signed the deal. | Ali Okoye, president, Chad, acts",
        "Chad's president-elect, Ali Okoye, met union leaders."
            + "| Ali Okoye, president, Chad, will_hold",
        "Ali Okoye will become president of Chad in May. | Ali Okoye, president, Chad, will_hold",
        "Ali Okoye was appointed interior minister of Chad on Tuesday."
            + "| Ali Okoye, interior minister, Chad, begins",
        "Chad's president appointed Ali Okoye interior minister on Tuesday."
            + "| Ali Okoye, interior minister, Chad, begins",
        "Chad's president named Ali Okoye as interior minister."
            + "| Ali Okoye, interior minister, Chad, begins",
        "Ali Okoye took office as president of Chad on Monday."
            + "| Ali Okoye, president, Chad, begins",
        "Ali Okoye was sworn in as president of Chad on Monday."
            + "| Ali Okoye, president, Chad, begins",
        "Ali Okoye, elected president of Chad in 2011, met union leaders."
            + "| Ali Okoye, president, Chad, begins",
        "Ali Okoye resigned as interior minister of Chad on Monday."
            + "| Ali Okoye, interior minister, Chad, ends",
        "Ali Okoye is no longer president of Chad. | Ali Okoye, president, Chad, ends",
        "Ali Okoye was ousted as Chad's president in a coup last year."
            + "| Ali Okoye, president, Chad, ends",
        "Ali Okoye, the self-proclaimed president of Gabon, fled."
            + "| Ali Okoye, president, Gabon, claims",
        "Kari Lund, then Norway's prime minister, met him in 2005."
            + "| Kari Lund, prime minister, Norway, held",
        "Outgoing Chadian President Ali Okoye packed his books."
            + "| Ali Okoye, president, Chad, holds",
        "Kari Lund's resignation as Norway's finance minister came on Monday."
            + "| Kari Lund, finance minister, Norway, ends",
        "Kari Lund gave up her post as Norway's finance minister in 2009."
            + "| Kari Lund, finance minister, Norway, ends",
        "Chad's army chief, Gen. Idris Haroun, fell ill."
            + "| Idris Haroun, army chief, Chad, holds",
        "Kenya's Shadow Interior Minister Ali Okoye spoke."
            + "| Ali Okoye, shadow interior minister, Kenya, holds",
        "Ali Okoye, Chad's ambassador to Norway, was summoned."
            + "| Ali Okoye, ambassador to Norway, Chad, holds"
      })
  void aSentenceSaysWhoHoldsWhat(String text, String expected) {
    assertThat(seen(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ali Okoye succeeded Musa Bello as president of Chad."
            + "| Ali Okoye, president, Chad, begins | Musa Bello, president, Chad, ends",
        "Musa Bello was succeeded by Ali Okoye as president of Chad."
            + "| Ali Okoye, president, Chad, begins | Musa Bello, president, Chad, ends",
        "Musa Bello replaces Ali Okoye, who resigned as Chad's interior minister."
            + "| Ali Okoye, interior minister, Chad, ends"
            + "| Musa Bello, interior minister, Chad, begins",
        "Chad's interior minister Ali Okoye resigned on Monday."
            + "| Ali Okoye, interior minister, Chad, holds"
            + "| Ali Okoye, interior minister, Chad, ends",
        "Chad's new president, Ali Okoye, took office on Monday."
            + "| Ali Okoye, president, Chad, holds | Ali Okoye, president, Chad, begins",
        "The president of Chad, Ali Okoye, dismissed him."
            + "| Ali Okoye, president, Chad, holds |",
        "Norwegian Prime Minister Kari Lund and her Danish counterpart Mette Dahl met."
            + "| Kari Lund, prime minister, Norway, holds"
            + "| Mette Dahl, prime minister, Denmark, holds"
      })
  void whatAClauseDoesToAnOfficeIsSeenToo(String text, String first, String second) {
    assertThat(seen(text))
        .containsExactlyElementsOf(second == null ? List.of(first) : List.of(first, second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad's interior minister Ali Okoye refused to resign.",
        "Unions called on Chad's interior minister Ali Okoye to resign.",
        "Chad's interior minister Ali Okoye may resign.",
        "Chad's interior minister Ali Okoye did not resign.",
        "Rebels fight to topple Chad's interior minister Ali Okoye."
      })
  void whatIsOnlyWantedOrPossibleChangesNothing(String text) {
    assertThat(seen(text)).containsExactly("Ali Okoye, interior minister, Chad, holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ali Okoye of Chad is a great leader.",
        "Ali Okoye, a lawyer from Chad, spoke.",
        "Ali Okoye was never president of Chad.",
        "In Chad on Monday, General Ali Okoye fell ill."
      })
  void praiseTradesAndDenialsAreNoOffices(String text) {
    assertThat(seen(text)).isEmpty();
  }
}
