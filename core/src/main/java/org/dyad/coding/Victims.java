package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.coding.scene.Draft;
import org.dyad.event.Event.Participant;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Tells whose the victims are of whom only the number or the kind is told: "shelled Chadian camps,
 * killing fifty". Those who come to harm in an attack are of the country that it strikes.
 */
final class Victims {

  private static final String HARM = "ASSAULT";

  private Victims() {}

  /** Gives victims without a country that of the attack around them, in place. */
  static void settle(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft harm = drafts.get(i);
      if (harm.type().type().equals(HARM)
          && !harm.recipients().isEmpty()
          && harm.recipients().stream().allMatch(who -> who.actor().country().isEmpty())) {
        Optional<String> country = struck(harm, drafts);
        if (country.isPresent()) {
          drafts.set(i, harm.against(of(country.get(), harm.recipients())));
        }
      }
    }
  }

  /** The one country that the attack strikes whose outcome a harm is. */
  private static Optional<String> struck(Draft harm, List<Draft> drafts) {
    Sentence sentence = harm.core().sentence();
    Token at = sentence.token(harm.core().head());
    while (at.is("conj") && !isOutcome(sentence, at)) {
      at = sentence.token(at.head());
    }
    if (!isOutcome(sentence, at)) {
      return Optional.empty();
    }
    for (Draft attack : drafts) {
      Proposition core = attack.core();
      boolean around = core.head() == at.head() || core.support() == at.head();
      if (around && core.sentence() == sentence && attack.type().type().equals(HARM)) {
        return country(attack.recipients());
      }
    }
    return Optional.empty();
  }

  /** "shelled the camp, killing fifty": an "-ing" clause without a word that joins it. */
  private static boolean isOutcome(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        && (verb.is("advcl") || verb.is("conj"))
        && !sentence.token(verb.head()).xpos().equals("VBG")
        && sentence.child(verb.index(), "mark") == 0
        && sentence.child(verb.index(), "cc") == 0;
  }

  private static Optional<String> country(List<Participant> side) {
    String country = side.isEmpty() ? "" : side.get(0).actor().country();
    boolean one = side.stream().allMatch(who -> who.actor().country().equals(country));
    return one && !country.isEmpty() ? Optional.of(country) : Optional.empty();
  }

  private static List<Participant> of(String country, List<Participant> victims) {
    List<Participant> left = new ArrayList<>(victims.size());
    for (Participant victim : victims) {
      Actor of = victim.actor();
      Actor there =
          new Actor(of.id() + ":" + country, of.name(), country, of.sectors(), of.office());
      left.add(new Participant(there, victim.text(), victim.span()));
    }
    return left;
  }
}
