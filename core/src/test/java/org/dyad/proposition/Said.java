package org.dyad.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.proposition.Factuality.Modality;
import org.dyad.proposition.Factuality.Tense;

/**
 * A proposition as the test's sentences write it: {@code hold+talk(agent=king, with=premier) past <
 * hold:obj}. Support, lemma and arguments must be just these ({@code ..} allows further arguments);
 * of the rest, what is written must hold.
 */
final class Said {

  private final String written;
  private final String support;
  private final String lemma;
  private final List<String> arguments = new ArrayList<>();
  private final boolean open;
  private final List<String> facts;
  private final String outer;

  Said(String written) {
    this.written = written;
    int from = written.indexOf('(');
    int to = written.indexOf(')', from);
    String name = written.substring(0, from);
    support = name.indexOf('+') < 0 ? "" : name.substring(0, name.indexOf('+'));
    lemma = name.substring(name.indexOf('+') + 1);
    boolean more = false;
    for (String argument : written.substring(from + 1, to).split(", ")) {
      if (argument.equals("..")) {
        more = true;
      } else if (!argument.isEmpty()) {
        arguments.add(argument);
      }
    }
    open = more;
    int outside = written.indexOf('<', to);
    String said = written.substring(to + 1, outside < 0 ? written.length() : outside).strip();
    facts = said.isEmpty() ? List.of() : List.of(said.split(" "));
    outer = outside < 0 ? "" : written.substring(outside + 1).strip();
  }

  boolean isOf(Proposition proposition) {
    return proposition.lemma().equals(lemma);
  }

  /** What is wrong with a proposition of the same lemma; empty if nothing is. */
  String wrong(Proposition proposition, List<Proposition> all) {
    List<String> there = new ArrayList<>();
    for (Argument argument : proposition.arguments()) {
      there.add(argument.role() + "=" + proposition.sentence().token(argument.head()).form());
    }
    List<String> missing = new ArrayList<>(arguments);
    missing.removeAll(there);
    List<String> spare = new ArrayList<>(there);
    spare.removeAll(arguments);
    if (!missing.isEmpty() || (!open && !spare.isEmpty())) {
      return written + " but has " + there;
    }
    String verb =
        proposition.support() == 0
            ? ""
            : proposition.sentence().token(proposition.support()).lemma();
    if (!support.equals(verb)) {
      return written + " but stands under `" + verb + "`";
    }
    for (String fact : facts) {
      if (!holds(fact, proposition)) {
        return written + " but " + proposition.factuality();
      }
    }
    if (!facts.isEmpty() && facts.contains("not") != proposition.factuality().negated()) {
      return written + " but " + proposition.factuality();
    }
    return outer.isEmpty() || outer.equals(outer(proposition, all))
        ? ""
        : written + " but stands inside " + outer(proposition, all);
  }

  private static String outer(Proposition proposition, List<Proposition> all) {
    return proposition
        .outer()
        .map(
            o ->
                all.get(o.id()).lemma()
                    + ":"
                    + o.relation()
                    + (o.mark().isEmpty() ? "" : "(" + o.mark() + ")"))
        .orElse("nothing");
  }

  private static boolean holds(String fact, Proposition proposition) {
    Factuality factuality = proposition.factuality();
    if (fact.startsWith("cue=")) {
      return factuality.cue() != 0
          && proposition.sentence().token(factuality.cue()).form().equals(fact.substring(4));
    }
    return switch (fact) {
      case "not" -> factuality.negated();
      case "hedged" -> factuality.hedged();
      case "possible" -> factuality.modality() == Modality.HYPOTHETICAL;
      case "conditional", "question", "imperative" ->
          factuality.modality() == Modality.valueOf(fact.toUpperCase(Locale.ROOT));
      default -> factuality.tense() == Tense.valueOf(fact.toUpperCase(Locale.ROOT));
    };
  }
}
