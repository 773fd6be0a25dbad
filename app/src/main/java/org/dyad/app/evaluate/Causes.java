package org.dyad.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dyad.Coded;
import org.dyad.app.evaluate.Miss.Cause;
import org.dyad.app.explain.Attempt;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Frame;
import org.dyad.event.Event;
import org.dyad.event.Ontology;

/** Finds out, from what was tried, why the items of one text were missed. */
final class Causes {

  /** How the coder begins to say that a side was missing. */
  private static final List<String> SIDES =
      List.of("no fitting actor", "no fitting recipient", "only one side", "no political side");

  private final Codebook codebook;
  private final Ontology ontology;
  private final String id;
  private final List<Told> gold;
  private final List<Coded> found;
  private final List<Event> coded;
  private final List<Attempt> attempts;
  private final List<Miss> misses = new ArrayList<>();

  Causes(
      Codebook codebook,
      Ontology ontology,
      String id,
      List<Told> gold,
      List<Coded> found,
      List<Attempt> attempts) {
    this.codebook = codebook;
    this.ontology = ontology;
    this.id = id;
    this.gold = gold;
    this.found = found;
    this.coded = new ArrayList<>();
    found.forEach(one -> coded.addAll(one.events()));
    this.attempts = attempts;
  }

  List<Miss> find() {
    List<Told> told = new ArrayList<>(coded.size());
    coded.forEach(event -> told.add(Told.of(event)));
    Set<String> wanted = View.TYPE.items(gold, ontology);
    Set<String> got = View.TYPE.items(told, ontology);
    Set<String> extra = without(got, wanted);
    for (String type : wanted) {
      if (!got.contains(type)) {
        type(type, extra);
      }
    }
    parts(View.MODE, Cause.MODE, told, wanted, got);
    parts(View.WHO, Cause.WHO_ROLE, told, wanted, got);
    for (Event event : coded) {
      if (extra.contains(event.type().type()) && Told.of(event).counts()) {
        misses.add(new Miss(Cause.EXTRA, id, Told.of(event).toString(), "by " + event.frame()));
      }
    }
    return misses;
  }

  private static Set<String> without(Set<String> from, Set<String> those) {
    Set<String> left = new TreeSet<>(from);
    left.removeAll(those);
    return left;
  }

  private void type(String type, Set<String> extra) {
    for (Event event : coded) {
      if (event.type().type().equals(type)) {
        String status = event.status().negated() ? "as negated" : "as hypothetical";
        misses.add(new Miss(Cause.STATUS, id, type, status + ", by " + event.frame()));
        return;
      }
    }
    for (Attempt attempt : attempts) {
      if (attempt.coded() && isOf(attempt, type)) {
        misses.add(new Miss(Cause.COMPOSED, id, type, "by " + attempt.rule() + "; " + others()));
        return;
      }
    }
    for (Attempt attempt : attempts) {
      if (!attempt.coded() && isOf(attempt, type)) {
        boolean side = SIDES.stream().anyMatch(attempt.why()::startsWith);
        Cause missing = isAnyUnknown(type) ? Cause.ACTOR_MISSING : Cause.ROLE_MISSING;
        misses.add(
            new Miss(
                side ? missing : Cause.REFUSED,
                id,
                type,
                attempt.rule() + " by \"" + attempt.trigger() + "\": " + attempt.why()));
        return;
      }
    }
    Optional<String> unread = Unread.of(codebook, found, type);
    if (unread.isPresent()) {
      misses.add(new Miss(Cause.UNREAD, id, type, unread.get() + "; " + others()));
    } else if (extra.isEmpty()) {
      misses.add(new Miss(Cause.NO_FRAME, id, type, others()));
    } else {
      misses.add(new Miss(Cause.WRONG_TYPE, id, type, others()));
    }
  }

  /** Whether an event of the type has a side in the gold whose country nobody in the text has. */
  private boolean isAnyUnknown(String type) {
    for (Told event : gold) {
      if (event.type().equals(type) && !(isKnown(event.actors()) && isKnown(event.recipients()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(List<String> countries) {
    for (String country : countries) {
      boolean there =
          country.equals(Told.NOBODY)
              || found.stream()
                  .flatMap(one -> one.mentions().all().stream())
                  .anyMatch(mention -> mention.actor().country().equals(country));
      if (!there) {
        return false;
      }
    }
    return true;
  }

  private boolean isOf(Attempt attempt, String type) {
    Frame frame = codebook.frames().get(attempt.rule());
    return frame != null && frame.event().type().equals(type);
  }

  /** What was coded in the text. */
  private String others() {
    if (coded.isEmpty()) {
      return "nothing coded";
    }
    List<String> all = new ArrayList<>(coded.size());
    for (Event event : coded) {
      Told told = Told.of(event);
      all.add(told + (told.counts() ? "" : " (did not happen)") + " by " + event.frame());
    }
    return "coded " + String.join(", ", all);
  }

  /** Modes and pairs that are missing where the type itself was found. */
  private void parts(
      View view, Cause cause, List<Told> told, Set<String> wantedTypes, Set<String> gotTypes) {
    Set<String> wanted = view.items(gold, ontology);
    Set<String> got = view.items(told, ontology);
    for (String item : without(wanted, got)) {
      String type = View.type(item);
      if (wantedTypes.contains(type) && gotTypes.contains(type)) {
        List<String> instead = new ArrayList<>();
        for (String other : without(got, wanted)) {
          if (View.type(other).equals(type)) {
            instead.add(other);
          }
        }
        misses.add(
            new Miss(
                cause == Cause.WHO_ROLE && !isKnown(View.countries(item)) ? Cause.WHO_ACTOR : cause,
                id,
                item,
                instead.isEmpty() ? "nothing in its place" : String.join(", ", instead)));
      }
    }
  }
}
