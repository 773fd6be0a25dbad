package org.dyad.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Match;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * Cuts a sentence into noun phrases along the line of its words. Lives for one sentence.
 *
 * <p>A phrase runs over determiners, adjectives, participles before nouns, nouns and names, and
 * over "and" between two national adjectives of one noun. It ends before days, after a person's
 * name that an adjective follows, between a state's name and a person's, and where the tree says
 * that two nouns side by side are different arguments of a verb.
 */
public final class Chunker {

  private final Sentence sentence;
  private final Tiles tiles;
  private final int size;

  private Chunker(Sentence sentence, Tiles tiles) {
    this.sentence = sentence;
    this.tiles = tiles;
    this.size = sentence.size();
  }

  /** The noun phrases of a sentence in its order; none overlaps another. */
  public static List<Chunk> chunks(Sentence sentence, Tiles tiles) {
    Chunker chunker = new Chunker(sentence, tiles);
    List<Chunk> chunks = new ArrayList<>();
    int token = 1;
    while (token <= chunker.size) {
      int last = chunker.lastOf(token);
      if (last < token) {
        token++;
        continue;
      }
      boolean possessed = last < chunker.size && isMark(sentence.token(last + 1));
      chunks.add(
          new Chunk(sentence, token, last, Parts.of(sentence, tiles, token, last), possessed));
      token = last + 1;
    }
    return chunks;
  }

  /** Whether a token is a possessive mark. */
  private static boolean isMark(Token token) {
    return token.xpos().equals("POS")
        || token.form().equals("'s")
        || token.form().equals("\u2019s");
  }

  /** The last token of the phrase that begins at a token; less than it if none does. */
  private int lastOf(int start) {
    Token first = sentence.token(start);
    if (isPronoun(first)) {
      return start;
    }
    int end = start - 1;
    int next = start;
    while (next <= size) {
      int reached = reach(start, next);
      if (reached < next || (next > start && cuts(start, next))) {
        break;
      }
      end = reached;
      next = reached + 1;
    }
    return trimmed(start, end);
  }

  /** The last token of the word or name at {@code i} if it goes on with the phrase, else less. */
  private int reach(int start, int i) {
    Optional<Match> tile = tiles.startingAt(i);
    Token token = sentence.token(i);
    if (isMark(token)) {
      return i - 1;
    }
    if (tile.isPresent() && !isFunctional(token)) {
      return tile.get().last();
    }
    if (i > start && links(i)) {
      return i;
    }
    if (tiles.inPerson(i) && i > start && tiles.entity(i - 1) == tiles.entity(i)) {
      return i;
    }
    boolean goesOn =
        switch (token.upos()) {
          case "DET" -> i == start || sentence.token(i - 1).upos().equals("DET");
          case "PRON" -> isPossessive(token) && (i == start || i == start + 1);
          case "NUM", "X", "ADJ", "NOUN", "PROPN" -> !isDay(token);
          case "VERB" -> i < size && (token.deprel().equals("amod") || afterHyphen(i));
          case "ADV" -> i < size && token.deprel().equals("advmod") && beforeModifier(token);
          case "PUNCT", "SYM" -> i > start && isJoint(i);
          default -> false;
        };
    return goesOn ? i : i - 1;
  }

  private static boolean isFunctional(Token token) {
    return switch (token.upos()) {
      case "ADP", "AUX", "CCONJ", "SCONJ", "PRON" -> true;
      default -> false;
    };
  }

  private static boolean isPronoun(Token token) {
    return token.upos().equals("PRON") && !isPossessive(token);
  }

  private static boolean isPossessive(Token token) {
    return token.xpos().equals("PRP$") || token.deprel().equals("nmod:poss");
  }

  private static boolean isDay(Token token) {
    return Nouns.isDay(token.form().toLowerCase(Locale.ROOT));
  }

  private boolean afterHyphen(int i) {
    return i > 1 && Tiles.isHyphen(sentence.token(i - 1));
  }

  private boolean beforeModifier(Token adverb) {
    Token next = sentence.token(adverb.index() + 1);
    return adverb.head() == next.index()
        && (next.upos().equals("ADJ") || next.deprel().equals("amod"));
  }

  /** Whether a hyphen or dot stands between two words without space. */
  private boolean isJoint(int i) {
    if (i <= 1 || i >= size || !Tiles.isHyphen(sentence.token(i))) {
      return false;
    }
    Token token = sentence.token(i);
    return sentence.token(i - 1).span().end() == token.span().start()
        && sentence.token(i + 1).span().start() == token.span().end();
  }

  /** Whether "and" or a comma stands between two national adjectives of one noun. */
  private boolean links(int i) {
    String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
    boolean link = form.equals("and") || form.equals("or") || form.equals(",") || form.equals("/");
    if (!link || i >= size) {
      return false;
    }
    Match before = tiles.at(i - 1);
    Optional<Match> after = tiles.startingAt(i + 1);
    if (before == null || after.isEmpty()) {
      return false;
    }
    boolean adjectives = before.has(Kind.ADJECTIVE) || after.get().has(Kind.ADJECTIVE);
    return adjectives
        && isAttribute(before)
        && isAttribute(after.get())
        && nounAfter(after.get().last() + 1);
  }

  /** A national adjective, or an abbreviation that is used as one: "US and British forces". */
  private boolean isAttribute(Match match) {
    if (match.has(Kind.ADJECTIVE)) {
      return true;
    }
    boolean polity = match.has(Kind.STATE) || match.has(Kind.BODY);
    return polity && match.first() == match.last() && isCapitals(sentence.token(match.first()));
  }

  private static boolean isCapitals(Token token) {
    String form = token.form();
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** Whether a noun, or a further adjective in a row of them, stands at a token. */
  private boolean nounAfter(int i) {
    if (i > size) {
      return false;
    }
    Token token = sentence.token(i);
    Match tile = tiles.at(i);
    boolean nation = tile != null && tile.has(Kind.ADJECTIVE);
    if (token.upos().equals("CCONJ") || token.form().equals(",")) {
      return i < size && links(i);
    }
    if (token.upos().equals("ADJ") && !nation) {
      return nounAfter(i + 1);
    }
    return !nation && (token.upos().equals("NOUN") || token.upos().equals("PROPN"));
  }

  /** Whether a new phrase begins at {@code i} although both words are nominal. */
  private boolean cuts(int start, int i) {
    Token before = sentence.token(i - 1);
    Token token = sentence.token(i);
    if (!isNominal(before) || links(i) || Tiles.isHyphen(token)) {
      return false;
    }
    EntityMention person = tiles.entity(i);
    boolean startsPerson = tiles.inPerson(i) && tiles.entity(i - 1) != person;
    if (startsPerson && isPlainNation(i - 1)) {
      return true;
    }
    boolean afterPerson = tiles.inPerson(i - 1) && tiles.entity(i - 1) != person;
    boolean opens =
        token.upos().equals("ADJ") || token.upos().equals("NUM") || token.upos().equals("ADV");
    if (opens && token.deprel().equals("nummod") && !afterPerson) {
      return false;
    }
    boolean title = tiles.startingAt(i).filter(match -> match.has(Kind.AGENT)).isPresent();
    if (opens && !title && (afterPerson || isPlainNation(i - 1) || token.upos().equals("NUM"))) {
      return true;
    }
    boolean apart = afterPerson && token.upos().equals("NOUN") && !isBelow(i - 1, i);
    return apart || opensRelative(i) || differ(start, i, startsPerson);
  }

  /**
   * Whether the tree hangs a word below another or below one after that: "the Okoye government".
   */
  private boolean isBelow(int word, int above) {
    int at = word;
    for (int steps = 0; at != 0 && steps <= size; steps++) {
      if (at >= above) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  /**
   * "measures Chad has taken": the subject of a clause without pronoun that says more of a noun.
   */
  private boolean opensRelative(int i) {
    int top = i;
    while (sentence.token(top).head() > top && !sentence.token(top).is("nsubj")) {
      top = sentence.token(top).head();
    }
    Token subject = sentence.token(top);
    if (!subject.is("nsubj") || subject.head() <= top) {
      return false;
    }
    Token verb = sentence.token(subject.head());
    return verb.deprel().equals("acl:relcl") && verb.head() == i - 1;
  }

  private static boolean isNominal(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  /** Whether the name of a state, capital or region ends here, and no adjective looks like it. */
  private boolean isPlainNation(int i) {
    Match tile = tiles.at(i);
    return tile != null
        && !tile.has(Kind.ADJECTIVE)
        && (tile.has(Kind.STATE)
            || tile.has(Kind.CAPITAL)
            || tile.has(Kind.CITY)
            || tile.has(Kind.REGION));
  }

  /** Whether the tree has the words before and from {@code i} as different arguments. */
  private boolean differ(int start, int i, boolean startsPerson) {
    Match tile = tiles.at(i - 1);
    if (startsPerson && tile != null && tile.has(Kind.AGENT)) {
      return false;
    }
    EntityMention entity = tiles.entity(i);
    if (entity != null && tiles.entity(i - 1) == entity) {
      return false;
    }
    Token left = sentence.token(i - 1);
    if (!isCore(left) || (left.head() >= i && !sentence.token(left.head()).upos().equals("VERB"))) {
      return false;
    }
    int top = i;
    for (int steps = 0; steps < size; steps++) {
      int head = sentence.token(top).head();
      if (head <= i - 1 && head >= start) {
        return false;
      }
      if (head == 0 || head < start || sentence.token(head).upos().equals("VERB")) {
        break;
      }
      top = head;
    }
    return isCore(sentence.token(top));
  }

  private static boolean isCore(Token token) {
    return switch (token.relation()) {
      case "nsubj", "obj", "iobj", "obl" -> true;
      default -> false;
    };
  }

  /** Without words at the end that no noun follows. */
  private int trimmed(int start, int end) {
    int last = end;
    while (last >= start) {
      Token token = sentence.token(last);
      Match tile = tiles.at(last);
      boolean ends =
          switch (token.upos()) {
            case "NOUN", "PROPN", "X" -> true;
            case "ADJ" -> tile != null || (last > start && !isPostposed(start, token));
            case "NUM" -> last == start || !Tiles.isHyphen(sentence.token(last - 1));
            case "DET" -> false;
            default -> tile != null || tiles.entity(last) != null || isLonePossessive(start, last);
          };
      if (ends) {
        return last;
      }
      last--;
    }
    return last;
  }

  /** "militants loyal to him": says more of a noun before it. */
  private static boolean isPostposed(int start, Token adjective) {
    return adjective.is("amod")
        && start <= adjective.head()
        && adjective.head() < adjective.index();
  }

  private boolean isLonePossessive(int start, int last) {
    return start == last && isPossessive(sentence.token(last));
  }
}
