package org.dyad.actor.resolve;

import java.util.Locale;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Chunk;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Token;

/**
 * Ties the phrases of a sentence together: possessors, phrases with a preposition after a noun,
 * appositions, and short names in brackets.
 */
final class Linker {

  private final Scene scene;

  private Linker(Scene scene) {
    this.scene = scene;
  }

  static void link(Scene scene) {
    Linker linker = new Linker(scene);
    for (int i = 0; i < scene.size(); i++) {
      linker.possessor(i);
    }
    for (int i = 0; i < scene.size(); i++) {
      linker.prepositions(i);
    }
    for (int i = 0; i < scene.size(); i++) {
      linker.bracket(i);
      linker.nameAfterTitle(i);
      linker.apposition(i);
    }
  }

  private void possessor(int i) {
    int before = i - 1;
    if (before < 0
        || !scene.chunk(before).possessed()
        || scene.chunk(i).first() != scene.chunk(before).last() + 2) {
      return;
    }
    Draft owner = scene.somebody(before);
    if (owner == null) {
      return;
    }
    for (Draft draft : scene.drafts().get(i)) {
      if (draft.owner == null && takesOwner(draft)) {
        draft.owner = owner;
        draft.from = Math.min(draft.from, owner.from);
      }
    }
  }

  private static boolean takesOwner(Draft draft) {
    return switch (draft.type) {
      case AGENT, COUNTERPART, NAMED, BODY, GROUP, QUANTITY -> true;
      case PERSON -> draft.agent != null || draft.owner == null;
      default -> false;
    };
  }

  /** Phrases with prepositions right after a phrase: "the army of Chad", "police in Oran". */
  private void prepositions(int i) {
    Draft draft = scene.whole(i);
    boolean counts = draft.type == Type.QUANTITY || isQuantityAgent(draft);
    int end = afterDwelling(draft, scene.chunk(i).last());
    end += comesFrom(draft, end + 1) ? 1 : 0;
    loyalty(draft, end);
    for (int hops = 0; hops < 3; hops++) {
      Token preposition = scene.token(end + 1);
      int target = scene.startingAt(end + 2);
      if (preposition == null || target < 0 || !preposition.upos().equals("ADP")) {
        return;
      }
      target = scene.possessedBy(target);
      Draft other = scene.somebody(target);
      String word = preposition.form().toLowerCase(Locale.ROOT);
      if (other != null && !isUnknownPlace(target, other) && !attach(draft, other, word, counts)) {
        if (other == draft.in && isSeveral(draft)) {
          others(draft, other, scene.chunk(target).last());
        }
        return;
      }
      end = scene.chunk(target).last();
      boolean told = other == draft.of || (draft.origin && other == draft.in);
      if (other != null && told && draft.plural) {
        end = others(draft, other, end);
      }
    }
  }

  /** "people now living in camps": where the words end that only say that they are there. */
  private int afterDwelling(Draft draft, int end) {
    if (draft.type != Type.AGENT && draft.type != Type.QUANTITY) {
      return end;
    }
    Token word = scene.token(end + 1);
    int verb = word != null && word.upos().equals("ADV") ? end + 2 : end + 1;
    Token dwelling = scene.token(verb);
    return dwelling != null && Nouns.isDwelling(dwelling.form().toLowerCase(Locale.ROOT))
        ? verb
        : end;
  }

  /** "forces loyal to the premier": on whose side they are. */
  private void loyalty(Draft draft, int end) {
    if (draft.type == Type.AGENT
        && draft.of == null
        && scene.isForm(end + 1, "loyal")
        && scene.isForm(end + 2, "to")) {
      int target = scene.startingAt(end + 3);
      Draft other = target < 0 ? null : scene.somebody(scene.possessedBy(target));
      draft.of = other;
    }
  }

  /** "people", "police" too, which have no other plural. */
  private static boolean isSeveral(Draft draft) {
    return draft.plural || draft.chunk.lastToken().xpos().equals("NNS");
  }

  /** "a nurse visiting from Chad": what stands before "from" tells how they came. */
  private boolean comesFrom(Draft draft, int at) {
    Token verb = scene.token(at);
    if (verb == null
        || draft.agent == null
        || !draft.agent.is(Trait.PEOPLE)
        || !verb.is("acl")
        || !scene.isForm(at + 1, "from")) {
      return false;
    }
    return switch (verb.lemma().toLowerCase(Locale.ROOT)) {
      case "visit", "travel", "come", "hail", "arrive", "originate" -> true;
      default -> false;
    };
  }

  /** "of Chad, Niger and Mali": takes those named beside the first; the token where they end. */
  private int others(Draft draft, Draft first, int end) {
    int last = end;
    while (scene.isForm(last + 1, "and") || scene.isForm(last + 1, ",")) {
      boolean comma = scene.isForm(last + 1, ",") && scene.isForm(last + 2, "and");
      int next = scene.startingAt(comma ? last + 3 : last + 2);
      if (next < 0
          || scene.chunk(next).possessed()
          || scene.whole(next).type != first.type
          || isBeside(draft, scene.whole(next))) {
        break;
      }
      draft.also.add(scene.whole(next));
      last = scene.chunk(next).last();
      draft.to = Math.max(draft.to, last);
    }
    return last;
  }

  /** "two members of the guard and a tourist": the tree joins the second to who came first. */
  private boolean isBeside(Draft draft, Draft next) {
    Token top = scene.sentence().token(next.top());
    Token first = scene.sentence().token(next.chunk.first());
    return (top.is("conj") && top.head() == draft.top())
        || first.form().equalsIgnoreCase("a")
        || first.form().equalsIgnoreCase("an");
  }

  /** "Ninevah province": a name that only the word after it tells to be a place's. */
  private boolean isUnknownPlace(int chunk, Draft other) {
    return other.inner
        && other.type == Type.NAMED
        && Nouns.isRegion(scene.chunk(chunk).lastToken().lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isQuantityAgent(Draft draft) {
    return draft.type == Type.GROUP;
  }

  /** Takes a phrase after a preposition; false if the row of prepositions ends here. */
  private static boolean attach(Draft draft, Draft other, String word, boolean counts) {
    if (counts) {
      if (word.equals("of") && draft.of == null) {
        draft.of = other;
        draft.to = Math.max(draft.to, other.to);
      }
      return false;
    }
    if (!takesOwner(draft) && draft.type != Type.PEOPLE) {
      return false;
    }
    switch (word) {
      case "of" -> {
        if (draft.of == null) {
          draft.of = other;
          draft.to = Math.max(draft.to, other.to);
        }
      }
      case "for", "with" -> {
        if (draft.of == null && speaksFor(draft, other, word)) {
          draft.of = other;
          draft.to = Math.max(draft.to, other.to);
        }
      }
      case "in", "across", "throughout", "near", "at", "inside", "from", "within", "on" -> {
        if (draft.in == null && isPlace(other)) {
          draft.in = other;
          draft.origin = word.equals("from");
        }
        return false;
      }
      case "to" -> {
        boolean envoy = draft.agent != null && draft.agent.is(Trait.ENVOY);
        if (envoy && draft.sentTo == null) {
          draft.sentTo = other;
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** "a spokesman for the ministry", "officials with the ministry"; not "envoy for peace". */
  private static boolean speaksFor(Draft draft, Draft other, String word) {
    if (draft.agent == null || other.type == Type.STATE && draft.agent.is(Trait.ENVOY)) {
      return false;
    }
    return word.equals("with")
        ? other.type != Type.STATE && other.type != Type.PERSON && other.type != Type.PRONOUN
        : draft.agent.is(Trait.SPOKESPERSON) || other.type != Type.STATE;
  }

  private static boolean isPlace(Draft other) {
    return other.type == Type.STATE
        || other.type == Type.PLACE
        || other.type == Type.COUNTRY
        || other.type == Type.NAMED
        || other.type == Type.BODY
        || (other.agent != null && other.agent.is(Trait.PLACE));
  }

  /** The last token of a phrase with the phrases that its drafts have taken. */
  private int endOf(int i) {
    int end = scene.chunk(i).last();
    for (int hops = 0; hops < 3; hops++) {
      Token preposition = scene.token(end + 1);
      int target = scene.startingAt(end + 2);
      if (preposition == null || target < 0 || !preposition.upos().equals("ADP")) {
        return end;
      }
      end = scene.chunk(scene.possessedBy(target)).last();
    }
    return end;
  }

  /** "the Free Valley Movement (FVM)", and the other way round. */
  private void bracket(int i) {
    int end = scene.chunk(i).last();
    int inside = scene.startingAt(end + 2);
    if (inside < 0 || !isOpening(end + 1) || !isClosing(scene.chunk(inside).last() + 1)) {
      return;
    }
    Draft outer = scene.whole(i);
    Draft name = scene.whole(inside);
    boolean bodies =
        isOrganisation(outer) && (isOrganisation(name) || isAcronym(scene.chunk(inside)));
    if (bodies) {
      name.same = outer;
      outer.same = name;
    }
  }

  private boolean isOpening(int token) {
    return scene.isForm(token, "(") || scene.isForm(token, "-LRB-");
  }

  private boolean isClosing(int token) {
    return scene.isForm(token, ")") || scene.isForm(token, "-RRB-");
  }

  private static boolean isOrganisation(Draft draft) {
    return switch (draft.type) {
      case BODY, NAMED, NONE -> true;
      case AGENT -> draft.agent != null && !draft.agent.is(Trait.PEOPLE) && !draft.isOffice();
      default -> false;
    };
  }

  private static boolean isAcronym(Chunk chunk) {
    String form = chunk.lastToken().form();
    boolean capital = false;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i)) && i > 1) {
        return false;
      }
      capital |= Character.isUpperCase(form.charAt(i));
    }
    return capital && chunk.parts().size() == 1;
  }

  /** "the envoy to Chad Amina Otieno": a title whose name follows its own phrases. */
  private void nameAfterTitle(int i) {
    Draft title = scene.whole(i);
    if (title.type != Type.AGENT || !title.isOffice() || title.same != null) {
      return;
    }
    int next = scene.startingAt(endOf(i) + 1);
    if (next < 0) {
      return;
    }
    Draft name = scene.whole(next);
    if (name.type == Type.PERSON && name.agent == null && name.nameFrom == 0) {
      join(title, name);
      name.from = Math.min(name.from, title.from);
    }
  }

  /** "Ali Okoye, Kenya's defence minister," and "the defence minister, Ali Okoye,". */
  private void apposition(int i) {
    int comma = endOf(i) + 1;
    int next = scene.startingAt(comma + 1);
    if (next < 0 || !scene.isForm(comma, ",")) {
      return;
    }
    int second = scene.possessedBy(next);
    Draft left = scene.whole(i);
    Draft right = scene.whole(second);
    BodiesBeside.link(scene, left, right);
    boolean titleFirst = isBareName(right) && isPost(left);
    boolean nameFirst = isBareName(left) && isPost(right);
    if ((!titleFirst && !nameFirst) || left.same != null || right.same != null) {
      return;
    }
    if (isApposed(i, second)) {
      join(left, right);
      int end = Math.max(right.to, right.of == null ? 0 : right.of.to);
      left.to = Math.max(left.to, end);
      right.from = Math.min(right.from, left.from);
    }
  }

  private static boolean isBareName(Draft draft) {
    return draft.type == Type.PERSON && draft.agent == null;
  }

  private static boolean isPost(Draft draft) {
    if (draft.type == Type.COUNTERPART) {
      return !draft.plural;
    }
    return draft.type == Type.AGENT
        && !draft.plural
        && draft.agent != null
        && !draft.agent.is(Trait.INSTITUTION)
        && !draft.agent.is(Trait.GROUP);
  }

  /**
   * Whether the tree has one beside the other, or commas stand on both sides and no list goes on.
   */
  private boolean isApposed(int i, int second) {
    Draft left = scene.whole(i);
    Draft right = scene.whole(second);
    Token top = scene.sentence().token(right.top());
    if (top.is("appos") && left.chunk.contains(top.head())) {
      return true;
    }
    int after = endOf(second) + 1;
    Token next = scene.token(after);
    if (next == null || isEnd(next)) {
      return !top.is("conj") || next == null || !next.form().equals(",");
    }
    return false;
  }

  private static boolean isEnd(Token token) {
    return switch (token.form()) {
      case ",", ".", ")", ";" -> true;
      default -> token.upos().equals("VERB") || token.upos().equals("AUX");
    };
  }

  private static void join(Draft one, Draft other) {
    one.same = other;
    other.same = one;
  }
}
