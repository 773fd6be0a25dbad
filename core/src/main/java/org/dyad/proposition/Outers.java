package org.dyad.proposition;

import org.dyad.proposition.Proposition.Outer;
import org.dyad.proposition.Words.Kind;

/** Finds the proposition that each one stands inside. */
final class Outers {

  private final Workplace work;
  private final Tree tree;
  private final int[] speaker;

  Outers(Workplace work) {
    this.work = work;
    this.tree = work.tree();
    speaker = new int[tree.size() + 1];
    for (Predicate predicate : work.predicates()) {
      int verb = predicate.head();
      if (predicate.isVerb() && isSpeechBeside(verb)) {
        speaker[tree.head(verb)] = verb;
        predicate.add("content", tree.head(verb), "beside");
      }
    }
  }

  /** "The talks failed, the minister said": the saying hangs on what is said. */
  private boolean isSpeechBeside(int verb) {
    int quoted = tree.head(verb);
    return (tree.is(verb, "parataxis") || tree.isJust(verb, "advcl"))
        && Clauses.mark(tree, verb).isEmpty()
        && work.is(Kind.SAYING, verb)
        && work.at(quoted) != null
        && tree.child(verb, "nsubj") != 0
        && tree.child(verb, "ccomp") == 0
        && tree.child(verb, "xcomp") == 0
        && tree.child(verb, "obj") == 0
        && !tree.isXpos(verb, "VBG");
  }

  /** The saying verb whose words a clause is, where the tree has it the other way round; or 0. */
  int speaker(int quoted) {
    return speaker[quoted];
  }

  void fill(Predicate predicate) {
    int at = predicate.head();
    String relation = "";
    String mark = "";
    while (at != 0) {
      if (tree.is(at, "conj") || tree.is(at, "appos") || tree.isJust(at, "flat")) {
        at = tree.head(at);
        if (speaker[at] != 0 && speaker[at] != predicate.head()) {
          put(predicate, speaker[at], "ccomp", "");
          return;
        }
        continue;
      }
      if (at == predicate.head() && speaker[at] != 0) {
        put(predicate, speaker[at], "ccomp", "");
        return;
      }
      int head = tree.head(at);
      if (head == 0) {
        return;
      }
      if (speaker[head] == at) {
        // The saying stands where what is said stands.
        at = head;
        continue;
      }
      if (relation.isEmpty()) {
        mark = tree.is(at, "advcl") || isClause(at) ? Clauses.mark(tree, at) : "";
        relation = relation(at, head);
        if (relation.startsWith("advcl:")) {
          mark = relation.substring("advcl:".length());
          relation = "advcl";
        }
      }
      if (work.at(head) != null) {
        put(predicate, head, relation, mark);
        return;
      }
      at = head;
    }
  }

  private boolean isClause(int token) {
    return tree.is(token, "ccomp")
        || tree.is(token, "xcomp")
        || tree.is(token, "csubj")
        || tree.is(token, "acl")
        || tree.is(token, "parataxis");
  }

  private void put(Predicate predicate, int head, String relation, String mark) {
    Predicate outer = work.at(head);
    if (outer != null && outer != predicate) {
      predicate.outer(new Outer(outer.id(), relation, mark));
    }
  }

  private String relation(int token, int head) {
    String relation = tree.relation(token);
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "nsubj" -> subject(relation, head);
      case "obj" -> "obj";
      case "csubj" -> relation.equals("csubj:pass") ? "ccomp" : "csubj";
      case "obl", "nmod" -> phrase(token, relation, head);
      case "advcl" -> adverbial(token, relation, head);
      case "acl" -> noun(token, relation);
      case "amod" -> "acl:relcl";
      case "root", "list", "dep", "discourse", "orphan", "dislocated", "vocative", "reparandum" ->
          "parataxis";
      default -> relation;
    };
  }

  private String subject(String relation, int head) {
    if (!relation.equals("nsubj:pass") || !work.isPassive(head)) {
      return "nsubj";
    }
    int stranded = Clauses.stranded(tree, head);
    return stranded == 0 ? "obj" : tree.lemma(stranded);
  }

  private String phrase(int token, String relation, int head) {
    if (relation.equals("nmod:poss")) {
      return relation;
    }
    String preposition = work.prepositions().of(token);
    if (preposition.isEmpty()) {
      return "time";
    }
    if (preposition.equals("by") && work.isPassive(head) && tree.isVerb(head)) {
      return "nsubj";
    }
    return work.words().is(Kind.BESIDE, preposition) ? "advcl:" + preposition : preposition;
  }

  private String adverbial(int token, String relation, int head) {
    if (relation.equals("advcl:relcl")) {
      return "acl:relcl";
    }
    Predicate governor = work.at(head);
    if (governor != null && Clauses.isContent(work, governor, token)) {
      return "xcomp";
    }
    String preposition = Clauses.preposition(work, token);
    return preposition.isEmpty() ? "advcl" : preposition;
  }

  private String noun(int token, String relation) {
    boolean content = relation.equals("acl") && tree.child(token, "mark") != 0;
    return content ? "acl" : "acl:relcl";
  }
}
