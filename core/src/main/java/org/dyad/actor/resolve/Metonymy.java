package org.dyad.actor.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.actor.Mention.Sense;
import org.dyad.actor.phrase.Chunk;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Whether the name of a city or building means the place or the government that sits there, by
 * where it stands in the tree: who acts or is spoken to is a government, where one goes and what is
 * shelled is a place. The words that tell are in {@code metonymy.psv}. Immutable.
 */
public final class Metonymy {

  private static final String FILE = "metonymy.psv";

  /** What the words of a row say, and what all others say there. */
  private record Rule(Sense meant, Set<String> words) {

    Sense of(String lemma) {
      return words.contains(lemma) == (meant == Sense.PLACE) ? Sense.PLACE : Sense.GOVERNMENT;
    }
  }

  /** How a name is meant, and what tells it. */
  record Reading(Sense sense, String why) {}

  private final Map<String, Rule> rules;

  private Metonymy(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /**
   * Reads the words that are part of the program.
   *
   * @throws IllegalArgumentException for a bad line: names file, line and what was expected
   */
  public static Metonymy load() {
    Map<String, Rule> rules = new HashMap<>();
    try (InputStream in = Metonymy.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("where |")) {
          read(line, number, rules);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Metonymy(Map.copyOf(rules));
  }

  private static void read(String line, int number, Map<String, Rule> rules) {
    String[] cells = line.split("\\|", -1);
    String meant = cells.length == 3 ? cells[1].strip() : "";
    if (!meant.equals("place") && !meant.equals("government")) {
      throw new IllegalArgumentException(
          FILE + ":" + number + ": expected \"where | place or government | words\"");
    }
    Set<String> words = new HashSet<>(List.of(cells[2].strip().split(" ")));
    Sense sense = meant.equals("place") ? Sense.PLACE : Sense.GOVERNMENT;
    if (rules.put(cells[0].strip(), new Rule(sense, Set.copyOf(words))) != null) {
      throw new IllegalArgumentException(
          FILE + ":" + number + ": \"" + cells[0].strip() + "\" is there twice");
    }
  }

  /**
   * How the name that ends a phrase is meant.
   *
   * @param seat whether a government or organ has its seat there; any other place is a place unless
   *     it speaks or decides
   */
  Reading of(Draft draft, boolean seat) {
    Sentence sentence = draft.chunk.sentence();
    Reading reading = isDateline(draft) ? new Reading(Sense.PLACE, "a dateline") : of(draft);
    Token token = sentence.token(draft.top());
    boolean acts =
        token.deprel().equals("nsubj") && !draft.inner && is("acts", lemma(sentence, token.head()));
    return seat || acts || reading.sense() == Sense.PLACE
        ? reading
        : new Reading(Sense.PLACE, "no seat of a government");
  }

  /** "MOSCOW (Agency) -". */
  private static boolean isDateline(Draft draft) {
    Sentence sentence = draft.chunk.sentence();
    int last = draft.chunk.last();
    if (draft.chunk.first() != 1 || last == sentence.size()) {
      return false;
    }
    return switch (sentence.token(last + 1).form()) {
      case "(", "-LRB-", "\u2013", "\u2014", "--", ":" -> true;
      default -> false;
    };
  }

  private Reading of(Draft draft) {
    Sentence sentence = draft.chunk.sentence();
    Chunk chunk = draft.chunk;
    if (draft.inner) {
      return beforeNoun(sentence, chunk, draft);
    }
    int top = draft.top();
    Token token = sentence.token(top);
    if (chunk.possessed()) {
      return by("owner", sentence, owned(sentence, token));
    }
    // "the capital, Chadville,": as the word beside it; "Chadville and Nigerton": as the first.
    for (int hops = 0; hops < 4 && follows(sentence, token); hops++) {
      token = sentence.token(token.head());
    }
    String preposition = preposition(sentence, token);
    if (!preposition.isEmpty()) {
      return afterPreposition(sentence, token, preposition);
    }
    return switch (token.relation()) {
      case "nsubj" -> subject(sentence, token);
      case "obj", "iobj" -> object(sentence, token);
      case "nmod" ->
          token.deprel().equals("nmod:poss")
              ? by("owner", sentence, token.head())
              : by("before", sentence, token.head());
      case "compound", "amod" -> by("before", sentence, token.head());
      case "root" ->
          sentence.child(token.index(), "nsubj") > 0
              ? new Reading(Sense.PLACE, "said of something")
              : new Reading(Sense.PLACE, "alone");
      case "obl" -> new Reading(Sense.PLACE, "where or when");
      default -> new Reading(Sense.PLACE, "named beside the sentence");
    };
  }

  /** Whether the name of a state only says where something is, or where one goes. */
  boolean isLocation(Draft draft) {
    Sentence sentence = draft.chunk.sentence();
    Token token = sentence.token(draft.top());
    String preposition = preposition(sentence, token);
    return !preposition.isEmpty()
        && !draft.chunk.possessed()
        && afterPreposition(sentence, token, preposition).sense() == Sense.PLACE;
  }

  private static boolean follows(Sentence sentence, Token token) {
    boolean beside = token.is("appos") || token.is("conj") || token.is("flat");
    return beside && token.head() > 0 && sentence.child(token.index(), "case") == 0;
  }

  /** The noun that a name possesses: its head in the tree, or the noun after the mark. */
  private static int owned(Sentence sentence, Token token) {
    if (token.deprel().equals("nmod:poss") && token.head() > token.index()) {
      return token.head();
    }
    for (int i = token.index() + 2; i <= sentence.size(); i++) {
      if (sentence.token(i).upos().equals("NOUN")) {
        return i;
      }
    }
    return token.head();
  }

  private Reading beforeNoun(Sentence sentence, Chunk chunk, Draft draft) {
    int last = draft.chunk.last();
    boolean based = last + 2 <= sentence.size() && isBased(sentence, last);
    if (based) {
      return new Reading(Sense.PLACE, "\"-based\"");
    }
    int head = sentence.token(last).head();
    return head == 0 || chunk.contains(head)
        ? new Reading(Sense.PLACE, "alone")
        : by("before", sentence, head);
  }

  private static boolean isBased(Sentence sentence, int last) {
    String word = sentence.token(last + 2).form().toLowerCase(Locale.ROOT);
    return word.equals("based") || word.equals("headquartered") || word.equals("born");
  }

  private static String preposition(Sentence sentence, Token token) {
    for (Token child : sentence.children(token.index())) {
      if (child.deprel().equals("case") && child.index() < token.index()) {
        return child.form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private Reading subject(Sentence sentence, Token token) {
    Token head = sentence.token(token.head());
    boolean said = sentence.child(head.index(), "cop") > 0;
    if (said) {
      return by("is", sentence, head.index());
    }
    boolean passive = token.deprel().startsWith("nsubj:pass");
    if (!passive && head.upos().equals("ADJ")) {
      return by("is", sentence, head.index());
    }
    return by(passive ? "passive" : "subject", sentence, head.index());
  }

  private Reading object(Sentence sentence, Token token) {
    // "hit Chadville with sanctions", "attacked Chadville over its plans": a government.
    for (Token child : sentence.children(token.head())) {
      boolean means = child.is("obl") && child.index() > token.index();
      if (means && isMeasure(sentence, child)) {
        return new Reading(Sense.GOVERNMENT, "object with a measure");
      }
    }
    return by("object", sentence, token.head());
  }

  private static boolean isMeasure(Sentence sentence, Token oblique) {
    String preposition = preposition(sentence, oblique);
    return switch (oblique.lemma()) {
      case "sanction", "tariff", "embargo", "fine", "demand", "accusation", "criticism" ->
          preposition.equals("with");
      default -> preposition.equals("over") && !oblique.upos().equals("NUM");
    };
  }

  private Reading afterPreposition(Sentence sentence, Token token, String preposition) {
    int head = token.head();
    return switch (preposition) {
      case "with", "against", "by", "versus", "without", "despite", "behind", "like", "as" ->
          new Reading(Sense.GOVERNMENT, "after \"" + preposition + "\"");
      case "in", "at", "about", "for", "from", "of", "on", "between" ->
          by(preposition, sentence, head);
      case "to" -> to(sentence, head);
      case "toward", "towards" -> by("toward", sentence, head);
      default -> new Reading(Sense.PLACE, "after \"" + preposition + "\"");
    };
  }

  /** "sent troops to Chadville" is the place, "sent a letter to Chadville" the government. */
  private Reading to(Sentence sentence, int head) {
    String lemma = lemma(sentence, head);
    if (is("to with sent", lemma)) {
      for (Token child : sentence.children(head)) {
        boolean sent = child.is("obj") || child.is("nsubj:pass");
        if (sent && (is("sent", lemma(sentence, child.index())) || isPerson(child))) {
          return new Reading(Sense.PLACE, "where \"" + child.form() + "\" goes");
        }
      }
    }
    return by("to", sentence, head);
  }

  private static boolean isPerson(Token token) {
    return token.upos().equals("PRON") || token.upos().equals("PROPN");
  }

  private boolean is(String where, String lemma) {
    Rule rule = rules.get(where);
    return rule != null && rule.words().contains(lemma);
  }

  private Reading by(String where, Sentence sentence, int head) {
    Rule rule = rules.get(where);
    boolean belongs = where.equals("of") || where.equals("owner");
    boolean ofName = belongs && head > 0 && sentence.token(head).upos().equals("PROPN");
    if (rule == null || head == 0 || ofName) {
      return new Reading(Sense.PLACE, "no sign of acting");
    }
    String lemma = lemma(sentence, head);
    return new Reading(rule.of(lemma), where + " of \"" + lemma + "\"");
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
