package org.dyad.actor.office;

import java.util.List;
import org.dyad.article.Span;

/**
 * Words of a report that say that somebody holds, held or will hold an office.
 *
 * @param person id of the person, as {@link org.dyad.actor.Actor#id}
 * @param name the person's name
 * @param office what is held, "foreign minister", in one spelling whatever the report's
 * @param polity whose office it is, a state's or body's name; empty if the report does not tell
 * @param country country code of the polity; empty if unknown
 * @param sectors PLOVER sectors of who holds it
 * @param standing how it is held
 * @param sentence number of the sentence in its article, from 1
 * @param words the words that say it: "Foreign Minister Amina Otieno"
 */
public record OfficeSeen(
    String person,
    String name,
    String office,
    String polity,
    String country,
    List<String> sectors,
    Standing standing,
    int sentence,
    Span words) {

  /** The office of "the Okoye government", which names its head and not the office. */
  public static final String HEAD_OF_GOVERNMENT = "head of government";

  public OfficeSeen {
    sectors = List.copyOf(sectors);
  }

  /** The same of another id. */
  OfficeSeen of(String id) {
    return new OfficeSeen(id, name, office, polity, country, sectors, standing, sentence, words);
  }

  /** The same held in another way. */
  OfficeSeen as(Standing other) {
    return new OfficeSeen(person, name, office, polity, country, sectors, other, sentence, words);
  }

  /** How an office is held. */
  public enum Standing {
    /** "President Otieno". */
    HOLDS,
    /** "acting president". */
    ACTS,
    /** "former president", "served as president", "the late president". */
    HELD,
    /** "president-elect", "the incoming president". */
    WILL_HOLD,
    /** "was appointed president", "became president". */
    BEGINS,
    /** "resigned as president". */
    ENDS,
    /** "self-proclaimed president". */
    CLAIMS
  }
}
