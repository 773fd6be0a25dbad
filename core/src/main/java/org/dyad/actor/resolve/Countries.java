package org.dyad.actor.resolve;

import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Trait;

/** Country codes and the states behind them. */
final class Countries {

  private static final Set<String> OTHERS = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private final ActorLexicon lexicon;

  Countries(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a code is a state's; not one of an international body, and not empty. */
  static boolean isState(String code) {
    return !code.isEmpty() && !OTHERS.contains(code);
  }

  /** The usual name of a state; the code itself where it has none. */
  String name(String code) {
    return lexicon.state(code).map(Entry::name).orElse(code);
  }

  /**
   * Whether an office is a noun of its own, "secretary of state", and not "president of Serbia".
   */
  boolean isOfficeNoun(String office) {
    for (Name name : lexicon.named(office)) {
      if (name.entry().kind() == Kind.AGENT && name.entry().is(Trait.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  Actor state(String code) {
    return new Actor("state:" + code, name(code), code, java.util.List.of(), "");
  }
}
