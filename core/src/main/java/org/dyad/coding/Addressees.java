package org.dyad.coding;

import java.util.List;
import java.util.Locale;
import org.dyad.coding.scene.Scene;
import org.dyad.event.Event.Participant;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Tells to whom words are said though nobody knows who that is: what else is named is then not
 * spoken to.
 */
final class Addressees {

  private Addressees() {}

  /**
   * Whether an object is a person of whom nothing is known, by name or by pronoun; a pronoun is
   * none of those who act.
   */
  static boolean areUnknown(Match match, Scene scene, String slot, List<Participant> actors) {
    if (!slot.equals("patient") && !slot.equals("iobj")) {
      return false;
    }
    Sentence sentence = match.proposition().sentence();
    for (int head : match.heads(slot, "")) {
      boolean pronoun =
          switch (sentence.token(head).form().toLowerCase(Locale.ROOT)) {
            case "him", "her", "them", "me", "us", "he", "she" -> true;
            default -> false;
          };
      boolean known =
          scene.mentions().allAt(sentence.number(), head).stream()
              .anyMatch(
                  mention ->
                      mention.actor().isPolitical()
                          && actors.stream()
                              .noneMatch(p -> p.actor().id().equals(mention.actor().id())));
      if (!known && (pronoun || isPerson(sentence, head))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an object is somebody who is to do what a clause beside it says.
   *
   * @param act the head of that clause
   */
  static boolean areAsked(Match match, String slot, int act) {
    List<Integer> objects = slot.equals("patient") ? match.heads(slot, "") : List.of();
    Sentence sentence = match.proposition().sentence();
    Token clause = sentence.token(act);
    return !objects.isEmpty()
        && !objects.contains(act)
        && sentence.token(objects.get(0)).upos().equals("NOUN")
        && clause.is("xcomp")
        && clause.head() == match.proposition().head();
  }

  private static boolean isPerson(Sentence sentence, int head) {
    for (EntityMention entity : sentence.entities()) {
      if (entity.type().equals("PER") && entity.first() <= head && head <= entity.last()) {
        return true;
      }
    }
    return false;
  }
}
