package org.dyad.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dyad.coding.codebook.Condition;
import org.dyad.coding.codebook.Trigger;
import org.dyad.coding.scene.Scene;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * One proposition under the codebook's eyes: whether a trigger is there, what stands in a slot,
 * whether a condition holds. Made once for a proposition whose lemma is some trigger's head.
 */
final class Match {

  /** Marks that set a clause apart. */
  private static final Set<String> ASIDE = Set.of("(", "-", "\u2013", "\u2014", "--");

  private final Scene scene;
  private final Proposition proposition;
  private final Sentence sentence;
  private Set<String> near = Set.of();
  private boolean carried;

  Match(Scene scene, Proposition proposition) {
    this.scene = scene;
    this.proposition = proposition;
    this.sentence = proposition.sentence();
  }

  Proposition proposition() {
    return proposition;
  }

  /** Says by which trigger the frame was called: under a light verb, its roles count too. */
  void calledBy(Trigger trigger) {
    carried = !trigger.light().isEmpty();
  }

  /** Whether it is a participle before a noun, which says who somebody is: "detained leaders". */
  boolean isAttribute() {
    return proposition.kind() == Proposition.Kind.VERB
        && sentence.token(proposition.head()).is("amod");
  }

  /**
   * Whether the predicate stands in the background, as one without an actor of its own then is: in
   * a relative clause ("freed a reporter who had been arrested") or, as a noun, in an adjunct of
   * another act ("resigned after the attacks"). Not where the phrase is the whole sentence, as in
   * headlines.
   */
  boolean isBackground() {
    Token token = sentence.token(proposition.head());
    if (token.head() == 0) {
      return false;
    }
    if (proposition.kind() == Proposition.Kind.NOUN) {
      return proposition.support() == 0
          && proposition.outer().isPresent()
          && (token.is("obl") || token.is("nmod"))
          && !hasOwnDay();
    }
    return token.is("acl") && sentence.token(token.head()).head() != 0 && !isAside(token.index());
  }

  /** "The 2008 Mumbai attacks": what has its time and place before it is told as known. */
  private boolean hasOwnDay() {
    boolean time = false;
    boolean place = false;
    for (Argument modifier : proposition.in("modifier")) {
      time |= scene.isTime(sentence, modifier.head());
      place |= scene.place(sentence, modifier.head()).isPresent();
    }
    return time && place;
  }

  /** Whether a clause stands in brackets or between dashes: told for its own sake. */
  private boolean isAside(int head) {
    for (Token child : sentence.children(head)) {
      if (child.is("punct") && child.index() < head && ASIDE.contains(child.form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word before the noun says that it is another of a kind. */
  boolean isAgain(List<String> words) {
    if (!words.isEmpty() && proposition.kind() == Proposition.Kind.NOUN) {
      for (Argument modifier : proposition.in("modifier")) {
        if (words.contains(scene.lemma(sentence, modifier.head()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all the words of a trigger are there. */
  boolean has(Trigger trigger) {
    if (!trigger.light().isEmpty() && !isUnder(trigger.light())) {
      return false;
    }
    if (trigger.words().isEmpty() && trigger.preposition().isEmpty()) {
      return true;
    }
    if (!trigger.words().isEmpty() && !near().containsAll(trigger.words())) {
      return false;
    }
    return trigger.preposition().isEmpty() || hasPhrase(trigger.preposition());
  }

  /** Whether a preposition is there that does more than give a time ("called on Tuesday"). */
  private boolean hasPhrase(String preposition) {
    boolean time = false;
    for (Argument argument : proposition.in(preposition)) {
      if (!scene.isTime(sentence, argument.head())) {
        return true;
      }
      time = true;
    }
    return !time && near().contains(preposition);
  }

  private boolean isUnder(List<String> verbs) {
    int verb = lightVerb();
    if (verb == 0) {
      return false;
    }
    String lemma = scene.lemma(sentence, verb);
    for (String written : verbs) {
      int blank = written.indexOf(' ');
      String first = blank < 0 ? written : written.substring(0, blank);
      if (!org.dyad.coding.codebook.Spelling.fold(first).equals(lemma)) {
        continue;
      }
      if (blank < 0) {
        return true;
      }
      Set<String> words = new HashSet<>(near());
      around(verb, words);
      if (words.containsAll(List.of(written.substring(blank + 1).split(" +")))) {
        return true;
      }
    }
    return false;
  }

  /** The verb that carries an event noun: its support, else the verb it is the object of, or 0. */
  private int lightVerb() {
    if (proposition.support() != 0) {
      return proposition.support();
    }
    return proposition
        .outer()
        .map(outer -> scene.proposition(outer.id()))
        .filter(p -> p.kind() == Proposition.Kind.VERB)
        .map(Proposition::head)
        .orElse(0);
  }

  /** Lemmas that stand with the predicate: particles, prepositions, objects, modifiers. */
  private Set<String> near() {
    if (near.isEmpty()) {
      near = new HashSet<>();
      around(proposition.head(), near);
      for (Argument argument : proposition.arguments()) {
        if (!argument.role().equals("agent")) {
          near.add(argument.role());
          if (argument.role().equals("out of")) {
            near.add("out");
            near.add("of");
          }
          near.add(scene.lemma(sentence, argument.head()));
        }
      }
      near.add("");
    }
    return near;
  }

  private void around(int head, Set<String> words) {
    for (Token child : sentence.children(head)) {
      if (child.is("nsubj") || child.is("punct") || child.is("conj")) {
        continue;
      }
      words.add(scene.lemma(sentence, child.index()));
      for (Token below : sentence.children(child.index())) {
        if (below.is("case") || below.is("fixed")) {
          words.add(scene.lemma(sentence, below.index()));
        }
      }
    }
  }

  /**
   * Token indices of what stands in a slot.
   *
   * @param preposition the trigger's last preposition, whose object is the patient
   */
  List<Integer> heads(String slot, String preposition) {
    String role = slot.equals("object") ? "patient" : slot;
    if (slot.startsWith("patient") && !isParticle(preposition)) {
      role = preposition + slot.substring("patient".length());
    }
    List<Integer> heads = new java.util.ArrayList<>(2);
    if (role.equals("purpose")) {
      Purposes.collect(scene, proposition, heads);
      return heads;
    }
    collect(proposition, role, heads);
    if (heads.isEmpty() && role.equals("of")) {
      // "Walked out of the talks": the trigger has the words apart, the propositions as one.
      collect(proposition, "out of", heads);
    }
    if (heads.isEmpty() && role.equals("patient") && proposition.kind() == Proposition.Kind.VERB) {
      // "Accused Somalia of sheltering": trees have the only object as an indirect one.
      collect(proposition, "iobj", heads);
    }
    if (heads.isEmpty()
        && carried
        && proposition.support() == 0
        && proposition.kind() == Proposition.Kind.NOUN
        && proposition.outer().filter(outer -> outer.relation().equals("obj")).isPresent()
        && !role.equals("patient")) {
      // A light verb that the propositions do not know as one still carries its noun's roles.
      collect(scene.proposition(proposition.outer().get().id()), role, heads);
    }
    beforeNoun(role, heads);
    heads.remove(Integer.valueOf(proposition.head()));
    if (heads.size() > 1) {
      heads.removeIf(head -> isDenied(sentence, head));
    }
    return heads;
  }

  /** "met ministers, not generals": one of a list that is named only to leave it out. */
  static boolean isDenied(Sentence sentence, int head) {
    String upos = sentence.token(head).upos();
    if (!upos.equals("NOUN") && !upos.equals("PROPN")) {
      return false;
    }
    for (Token child : sentence.children(head)) {
      if (child.index() < head && child.lemma().equals("not")) {
        return sentence.child(head, "cop") == 0;
      }
    }
    return false;
  }

  /** "The Paris attacks": the place before an event noun is where it was, not who did it. */
  private void beforeNoun(String role, List<Integer> heads) {
    if (proposition.kind() != Proposition.Kind.NOUN) {
      return;
    }
    if (role.equals("agent")) {
      heads.removeIf(head -> isOfNoun(head) && scene.isWhere(sentence, head));
    } else if (role.equals("in") && heads.isEmpty()) {
      for (Argument argument : proposition.in("modifier")) {
        if (isOfNoun(argument.head()) && scene.isWhere(sentence, argument.head())) {
          heads.add(argument.head());
        }
      }
    }
  }

  private boolean isOfNoun(int token) {
    for (Argument modifier : proposition.in("modifier")) {
      if (modifier.head() == token && modifier.how().equals("compound")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a trigger's last word stands as a particle ("called off the talks"), or there is none.
   */
  private boolean isParticle(String preposition) {
    if (preposition.isEmpty()) {
      return true;
    }
    for (Argument argument : proposition.in("particle")) {
      if (scene.lemma(sentence, argument.head()).equals(preposition)) {
        return !proposition.has(preposition);
      }
    }
    return false;
  }

  private void collect(Proposition from, String role, List<Integer> heads) {
    for (Argument argument : from.in(role)) {
      if (!heads.contains(argument.head())) {
        heads.add(argument.head());
      }
    }
    int dot = role.indexOf('.');
    if (heads.isEmpty() && dot > 0) {
      String outer = role.substring(0, dot);
      String inner = role.substring(dot + 1);
      for (int head : outer.equals("purpose") ? Purposes.verbs(from) : tokens(from.in(outer))) {
        scene
            .at(sentence, head)
            .ifPresentOrElse(
                p -> heads.addAll(inside(p, outer, inner)),
                () -> collectPhrase(head, inner, heads));
      }
    }
  }

  /**
   * What stands in a role of what is inside. The place before an event noun is no agent; nor is
   * whoever was killed in fighting the agent of the fight.
   */
  private List<Integer> inside(Proposition inner, String outer, String role) {
    List<Integer> heads = new java.util.ArrayList<>(1);
    if (outer.equals("in") && inner.kind() != Proposition.Kind.NOUN) {
      return heads;
    }
    collect(inner, role, heads);
    if (role.equals("agent") && inner.kind() == Proposition.Kind.NOUN) {
      heads.removeIf(head -> head == inner.head() || scene.isWhere(sentence, head));
    }
    return heads;
  }

  private static List<Integer> tokens(List<Argument> arguments) {
    List<Integer> tokens = new java.util.ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      tokens.add(argument.head());
    }
    return tokens;
  }

  /** Noun phrases under a preposition that hang on a noun which is no predicate. */
  private void collectPhrase(int head, String preposition, List<Integer> heads) {
    for (Token child : sentence.children(head)) {
      if (child.is("nmod")) {
        for (Token below : sentence.children(child.index())) {
          if (below.is("case") && scene.lemma(sentence, below.index()).equals(preposition)) {
            heads.add(child.index());
          }
        }
      }
    }
  }

  /** Whether a slot holds one of a condition's phrases. */
  boolean holds(Condition condition, String preposition) {
    return new ConditionCheck(scene, this).holds(condition, preposition);
  }
}
