package org.dyad.coding.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.scene.Scene;
import org.dyad.proposition.Proposition.Kind;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.TimeMention;

/**
 * Which time expressions belong to which word, by the tree. An expression belongs to the word that
 * it hangs on and, where that word is no predicate of its own, to those above it as far as the
 * expression still says when: "on the fringes of the 2011 congress" dates the meeting, "criticised
 * the 2015 treaty" does not date the criticism. It never leaves its clause.
 */
final class EventTimes {

  /** On which side of an expression an event lies. */
  enum Side {
    ON,
    SINCE,
    AFTER,
    BEFORE
  }

  /**
   * An expression as it stands to a word.
   *
   * @param head token index of its head word
   * @param preposition what it hangs by, empty for none
   * @param direct whether it hangs on the word itself
   */
  record Belonging(TimeMention time, int head, String preposition, boolean direct, Side side) {}

  /** An expression with the words that it belongs to, the nearest first. */
  private record Reach(
      TimeMention time, int head, String preposition, List<Integer> words, List<Side> sides) {}

  private static final int DAYS_OF_A_DAY = 3;

  /** Prepositions under which a noun's own date is also that of what its clause tells. */
  private static final Set<String> TOGETHER =
      Set.of("at", "during", "in", "amid", "within", "throughout", "alongside");

  private static final Set<String> AFTER =
      Set.of("after", "following", "in the wake of", "in response to");

  private static final Set<String> BEFORE = Set.of("before", "ahead of", "prior to", "until");

  /** "On the sidelines of", "on the eve of": nouns that say when under "on". */
  private static final Set<String> EDGES =
      Set.of(
          "sideline",
          "margin",
          "eve",
          "day",
          "morning",
          "evening",
          "night",
          "anniversary",
          "occasion",
          "fringe");

  private final Scene scene;
  private final Codebook codebook;
  private final Map<Integer, List<TimeMention>> bySentence = new HashMap<>();
  private final Map<Integer, List<Reach>> reaches = new HashMap<>();

  EventTimes(Scene scene, Codebook codebook) {
    this.scene = scene;
    this.codebook = codebook;
    for (TimeMention time : scene.times()) {
      bySentence.computeIfAbsent(time.sentence(), s -> new ArrayList<>(2)).add(time);
    }
  }

  /** The expressions that belong to a word, in the order of the text. */
  List<Belonging> at(Sentence sentence, int word) {
    List<Belonging> found = new ArrayList<>(2);
    for (Reach reach : reaches(sentence)) {
      int place = reach.words().indexOf(word);
      if (place >= 0) {
        found.add(
            new Belonging(
                reach.time(),
                reach.head(),
                reach.preposition(),
                place == 0,
                reach.sides().get(place)));
      }
    }
    return found;
  }

  /**
   * The length of time whose words end right before a word, as a TIMEX3 duration: "two days" of
   * "two days after", and "hours" alone, which is no expression of its own.
   */
  Optional<String> lengthBefore(Sentence sentence, int word) {
    for (TimeMention time : bySentence.getOrDefault(sentence.number(), List.of())) {
      if (time.type() == TimeMention.Type.DURATION && time.lastToken() + 1 == word) {
        return Optional.of(time.value());
      }
    }
    String before = word > 1 ? scene.lemma(sentence, word - 1) : "";
    return before.equals("hour") || before.equals("minute")
        ? Optional.of(before.equals("hour") ? "PTXH" : "PTXM")
        : Optional.empty();
  }

  private List<Reach> reaches(Sentence sentence) {
    List<Reach> known = reaches.get(sentence.number());
    if (known == null) {
      known = new ArrayList<>(2);
      for (TimeMention time : bySentence.getOrDefault(sentence.number(), List.of())) {
        known.add(reach(sentence, time));
      }
      reaches.put(sentence.number(), known);
    }
    return known;
  }

  private Reach reach(Sentence sentence, TimeMention time) {
    int head = head(sentence, time);
    List<Integer> words = new ArrayList<>(2);
    List<Side> sides = new ArrayList<>(2);
    Side side = Side.ON;
    boolean loose = isLoose(sentence, time, head);
    int at = governor(sentence, time, head);
    boolean open = true;
    while (at != 0 && open) {
      at = isVerb(sentence, at) ? said(sentence, at, time.firstToken(), time.lastToken()) : at;
      words.add(at);
      sides.add(side);
      Token token = sentence.token(at);
      String preposition = preposition(sentence, at);
      if (isVerb(sentence, at)) {
        break;
      }
      boolean own = isEventNoun(sentence, at);
      if (preposition.equals("since")) {
        side = Side.SINCE;
      } else if (AFTER.contains(preposition)) {
        side = Side.AFTER;
      } else if (BEFORE.contains(preposition)) {
        side = Side.BEFORE;
      } else {
        boolean follows = side != Side.ON || (loose && !own);
        open = passes(sentence, token, preposition) || (follows && isPhrase(token));
      }
      loose &= !token.is("nmod:poss");
      at = token.head();
    }
    return new Reach(time, head, preposition(sentence, head), words, sides);
  }

  /**
   * The word that an expression hangs on; where that is another date, the event noun before it.
   * Between a subject and its verb it is never that of a clause behind them: "the apology last year
   * helped end the quarrel".
   */
  private int governor(Sentence sentence, TimeMention time, int head) {
    int above = sentence.token(head).head();
    int before = time.firstToken() - 1;
    if (above == 0 || before < 1) {
      return above;
    }
    if (above < before && scene.isTime(sentence, above) && isEventNoun(sentence, before)) {
      return before;
    }
    Token subject = sentence.token(before);
    boolean within = subject.is("nsubj") && subject.head() > time.lastToken();
    return within && above > subject.head() ? subject.head() : above;
  }

  /**
   * The verb that an expression before a reported clause belongs to: in "said on Tuesday it had
   * killed" the saying, whatever the tree has.
   */
  private static int said(Sentence sentence, int verb, int expression, int last) {
    Token token = sentence.token(verb);
    if (!token.is("ccomp") || token.head() > expression) {
      return verb;
    }
    if (last < sentence.size() && sentence.token(last + 1).form().equals(",")) {
      // "Aides say since the spring, nine villages have been freed."
      return verb;
    }
    for (Token child : sentence.children(verb)) {
      if (child.index() < expression && !child.is("punct") && !child.is("obl")) {
        return verb;
      }
    }
    return sentence.child(verb, "nsubj") > expression ? token.head() : verb;
  }

  /** Whether a noun hands its date on to the word above it. */
  private boolean passes(Sentence sentence, Token noun, String preposition) {
    if (noun.is("appos") || noun.is("flat") || noun.is("compound")) {
      return true;
    }
    if (!noun.is("obl") && !noun.is("nmod")) {
      return false;
    }
    return TOGETHER.contains(preposition)
        || (preposition.equals("on") && EDGES.contains(scene.lemma(sentence, noun.index())))
        || (preposition.equals("of") && EDGES.contains(scene.lemma(sentence, noun.head())));
  }

  private static boolean isPhrase(Token token) {
    return token.is("obj")
        || token.is("iobj")
        || token.is("obl")
        || token.is("nmod")
        || token.is("nsubj")
        || token.is("appos")
        || token.is("conj")
        || token.is("flat")
        || token.is("compound");
  }

  /**
   * Whether an expression that hangs on a noun may as well date the verb: a day after it ("met the
   * minister on Monday"), or a date after a name ("signed a treaty with Iran in 2016").
   */
  private boolean isLoose(Sentence sentence, TimeMention time, int head) {
    Token token = sentence.token(head);
    if (token.head() == 0 || token.is("nmod:poss") || token.head() > time.lastToken()) {
      return false;
    }
    Token above = sentence.token(token.head());
    String preposition = preposition(sentence, head);
    boolean dates = preposition.equals("on") || preposition.equals("in") || preposition.isEmpty();
    if (!dates || token.is("compound") || token.is("amod") || token.is("nummod")) {
      return false;
    }
    return Spans.days(time.days()) <= DAYS_OF_A_DAY
        || time.value().startsWith("XXXX-WXX-")
        || (!preposition.isEmpty() && above.upos().equals("PROPN"));
  }

  /** Whether a word tells of something that has a date of its own. */
  boolean isPredicate(Sentence sentence, int word) {
    return isVerb(sentence, word) || isEventNoun(sentence, word);
  }

  private static boolean isVerb(Sentence sentence, int word) {
    Token token = sentence.token(word);
    return (token.upos().equals("VERB") && !token.is("amod") && !token.is("compound"))
        || sentence.child(word, "cop") != 0;
  }

  boolean isEventNoun(Sentence sentence, int word) {
    return scene.at(sentence, word).filter(p -> p.kind() == Kind.NOUN).isPresent()
        && codebook.knows(Kind.NOUN, scene.lemma(sentence, word));
  }

  /** The preposition of a phrase, all its words, lower case; empty if none. */
  static String preposition(Sentence sentence, int word) {
    for (Token child : sentence.children(word)) {
      if (child.is("case")) {
        StringBuilder words = new StringBuilder(child.form().toLowerCase(java.util.Locale.ROOT));
        for (Token below : sentence.children(child.index())) {
          if (below.is("fixed")) {
            words.append(' ').append(below.form().toLowerCase(java.util.Locale.ROOT));
          }
        }
        return words.toString();
      }
    }
    return "";
  }

  /** The token of an expression that hangs on something outside it, the last where several do. */
  private static int head(Sentence sentence, TimeMention time) {
    for (int i = time.lastToken(); i >= time.firstToken(); i--) {
      int above = sentence.token(i).head();
      if ((above < time.firstToken() || above > time.lastToken())
          && !sentence.token(i).is("punct")) {
        return i;
      }
    }
    return time.lastToken();
  }
}
