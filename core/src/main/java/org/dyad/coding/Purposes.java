package org.dyad.coding;

import java.util.ArrayList;
import java.util.List;
import org.dyad.coding.scene.Scene;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Whom the purpose of an act names: "blocked roads to press the ministry", "marched, demanding that
 * the president resign". Often the only words that say against whom people protest.
 */
final class Purposes {

  /** How far into clauses inside the purpose somebody is looked for. */
  private static final int DEPTH = 3;

  private Purposes() {}

  /** Adds the heads of all that stands in clauses of purpose or manner, nearest first. */
  static void collect(Scene scene, Proposition act, List<Integer> heads) {
    clauses(scene, act.sentence(), act.head(), heads);
    if (act.support() != 0) {
      clauses(scene, act.sentence(), act.support(), heads);
    }
  }

  private static void clauses(Scene scene, Sentence sentence, int head, List<Integer> heads) {
    for (Token child : sentence.children(head)) {
      if ((child.is("advcl") || child.deprel().equals("acl") || child.is("xcomp"))
          && sentence.child(child.index(), "nsubj") == 0) {
        scene.at(sentence, child.index()).ifPresent(p -> named(scene, p, heads, DEPTH));
      }
    }
  }

  private static void named(Scene scene, Proposition clause, List<Integer> heads, int depth) {
    for (Argument argument : clause.arguments()) {
      int head = argument.head();
      if (argument.role().equals("agent") || heads.contains(head)) {
        continue;
      }
      heads.add(head);
      if (depth > 0) {
        scene.at(clause.sentence(), head).ifPresent(p -> named(scene, p, heads, depth - 1));
      }
    }
  }

  /** The infinitives that say what an act is to do: "gave a million to rebuild schools". */
  static List<Integer> verbs(Proposition act) {
    List<Integer> verbs = new ArrayList<>(1);
    addVerbs(act.sentence(), act.head(), verbs);
    if (act.support() != 0) {
      addVerbs(act.sentence(), act.support(), verbs);
    }
    for (Argument argument : act.in("patient")) {
      addVerbs(act.sentence(), argument.head(), verbs);
    }
    return verbs;
  }

  private static void addVerbs(Sentence sentence, int head, List<Integer> verbs) {
    for (Token child : sentence.children(head)) {
      if (child.is("advcl") || child.is("acl")) {
        for (Token below : sentence.children(child.index())) {
          if (below.is("mark") && below.lemma().equals("to")) {
            verbs.add(child.index());
          }
        }
      }
    }
  }
}
