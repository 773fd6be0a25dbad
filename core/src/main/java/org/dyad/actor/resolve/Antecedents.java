package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a later phrase means among those named before: in the sentence so far by the tree, the
 * nearest clause first; then in up to three sentences before, main subjects first.
 */
final class Antecedents {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  /** What a step up the tree weighs against all below it. */
  private static final int STEP = 100;

  /** What a sentence weighs against all inside it. */
  private static final int FAR = 10_000;

  private final History history;
  private final People people;

  Antecedents(History history, People people) {
    this.history = history;
    this.people = people;
  }

  /** Whom a pronoun of the third person, or a relative one, means; or null. */
  @Nullable Draft of(Draft pronoun, String word) {
    Token token = pronoun.chunk.sentence().token(pronoun.token());
    if (Pronouns.isRelative(word)) {
      return ofClause(token);
    }
    if (token.is("expl") || !Pronouns.isThird(word)) {
      return null;
    }
    boolean neuter = Pronouns.isNeuter(word);
    Draft best = null;
    int bestScore = Integer.MAX_VALUE;
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft candidate = history.at(i);
      int back = pronoun.sentence() - candidate.sentence();
      if (back > (neuter ? 1 : REACH)) {
        break;
      }
      if (!agrees(candidate, pronoun, word) || (back == 0 && isFellow(candidate, token))) {
        continue;
      }
      if (neuter && back > 0 && (!isSubject(candidate) || token.is("obj"))) {
        // An object "it" is most often a thing that was told before: "criticised it".
        continue;
      }
      int score = back == 0 ? near(candidate, token) : far(candidate, back);
      if (score < bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * How far somebody of the same sentence is from a pronoun: first how many words one must go up
   * the tree from the pronoun until the other stands below too, then how deep it stands below.
   * After Hobbs, Resolving pronoun references (1978), who searches the nearest clause first, and in
   * it from the left.
   */
  private static int near(Draft candidate, Token pronoun) {
    Sentence sentence = candidate.chunk.sentence();
    int top = candidate.top();
    int up = 0;
    int at = pronoun.index();
    int down = depthBelow(sentence, top, at);
    int below = at;
    while (down < 0 && at != 0) {
      below = at;
      at = sentence.token(at).head();
      up++;
      down = depthBelow(sentence, top, at);
    }
    if (isOfObject(sentence, below, at)) {
      int role = sentence.token(top).is("obj") ? 0 : 1 + role(sentence.token(top));
      return up * STEP + down * 4 + role;
    }
    int place = isPlaceIn(candidate) ? STEP + STEP / 2 : 0;
    return up * STEP + place + down * 4 + role(sentence.token(top));
  }

  /** "accused Chad of hiding its rebels", "told her to sell his car": the object does it. */
  private static boolean isOfObject(Sentence sentence, int clause, int verb) {
    if (clause == 0 || verb == 0 || sentence.child(verb, "obj") == 0) {
      return false;
    }
    Token token = sentence.token(clause);
    boolean bare = sentence.child(clause, "nsubj") == 0 && token.upos().equals("VERB");
    int mark = sentence.child(clause, "mark");
    String form = mark == 0 ? "" : sentence.token(mark).form().toLowerCase(java.util.Locale.ROOT);
    boolean controlled =
        token.is("xcomp")
            || (token.is("advcl")
                && (form.equals("of") || form.equals("from") || form.equals("into")));
    return bare && controlled && !sentence.token(verb).lemma().equalsIgnoreCase("promise");
  }

  /** "peace in Chad": a country that only says where something is is seldom meant later. */
  private static boolean isPlaceIn(Draft candidate) {
    boolean place = candidate.type == Type.STATE || candidate.type == Type.PLACE;
    int before = candidate.chunk.first() - 1;
    return place
        && before >= 1
        && candidate.chunk.sentence().token(before).form().equalsIgnoreCase("in");
  }

  /** How many steps a token stands below another; -1 if it does not. */
  private static int depthBelow(Sentence sentence, int token, int above) {
    int at = token;
    for (int depth = 0; depth <= sentence.size(); depth++) {
      if (at == above) {
        return depth;
      }
      if (at == 0) {
        return -1;
      }
      at = sentence.token(at).head();
    }
    return -1;
  }

  /** In sentences before, main subjects go first. */
  private static int far(Draft candidate, int back) {
    Sentence sentence = candidate.chunk.sentence();
    int depth = Math.max(0, depthBelow(sentence, candidate.top(), 0));
    return back * FAR + depth * 4 + 2 * role(sentence.token(candidate.top()));
  }

  private static int role(Token top) {
    return top.is("nsubj") ? 0 : top.is("obj") || top.is("iobj") ? 1 : 2;
  }

  /** The noun that a relative clause says more of, if it is somebody. */
  private @Nullable Draft ofClause(Token pronoun) {
    Scene scene = history.scene();
    Sentence sentence = scene.sentence();
    int at = pronoun.index();
    for (int steps = 0; at != 0 && steps <= sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.deprel().equals("acl:relcl")) {
        int noun = token.head();
        for (int i = 0; i < scene.size(); i++) {
          Draft whole = scene.whole(i);
          if (scene.chunk(i).contains(noun) && whole.chunk.last() < pronoun.index()) {
            return whole.isSomebody() ? whole : null;
          }
        }
        return null;
      }
      at = token.head();
    }
    return null;
  }

  private boolean agrees(Draft candidate, Draft pronoun, String word) {
    boolean nation = candidate.type == Type.STATE || candidate.type == Type.PLACE;
    if (candidate.inner && candidate.type != Type.PRONOUN && !(nation && isNoun(candidate))) {
      return false;
    }
    if (candidate.type == Type.PLACE && candidate.actors.get(0).country().isEmpty()) {
      return false;
    }
    if (candidate.type == Type.PRONOUN) {
      String form =
          candidate
              .chunk
              .sentence()
              .token(candidate.token())
              .form()
              .toLowerCase(java.util.Locale.ROOT);
      return Pronouns.isPersonal(word)
          && Pronouns.isPersonal(form)
          && Pronouns.gender(form) == Pronouns.gender(word);
    }
    if (Pronouns.isPersonal(word)) {
      return isPerson(candidate) && gender(candidate).fits(pronoun.gender);
    }
    if (Pronouns.isNeuter(word)) {
      return !isPerson(candidate)
          && (!candidate.plural || isNamed(candidate))
          && candidate.actors.size() == 1
          && candidate.type != Type.PEOPLE;
    }
    return candidate.plural || candidate.actors.size() > 1 || isCollective(candidate);
  }

  private Gender gender(Draft candidate) {
    People.Person person = people.who(candidate);
    return person == null ? candidate.gender : person.gender();
  }

  private static boolean isPerson(Draft draft) {
    return draft.type == Type.PERSON
        || draft.type == Type.COUNTERPART
        || (draft.type == Type.AGENT && !draft.plural && isHuman(draft));
  }

  private static boolean isHuman(Draft draft) {
    return draft.agent != null
        && !draft.agent.is(Trait.INSTITUTION)
        && !draft.agent.is(Trait.GROUP)
        && (draft.agent.is(Trait.OFFICE) || draft.agent.is(Trait.PEOPLE));
  }

  private static boolean isCollective(Draft draft) {
    return switch (draft.type) {
      case BODY, NAMED, PEOPLE -> true;
      case AGENT -> draft.agent != null && !draft.isOffice();
      default -> false;
    };
  }

  /** "the United States", "the United Nations": one, whatever the form of its name. */
  private static boolean isNamed(Draft draft) {
    return switch (draft.type) {
      case STATE, PLACE, BODY, NAMED -> true;
      default -> false;
    };
  }

  private static boolean isNoun(Draft draft) {
    return !draft.chunk.sentence().token(draft.top()).upos().equals("ADJ");
  }

  /** Whether both are arguments of the same verb: "he told him" are two; or the one holds it. */
  private static boolean isFellow(Draft candidate, Token pronoun) {
    if (candidate.from <= pronoun.index() && pronoun.index() <= candidate.to) {
      return true;
    }
    Token top = candidate.chunk.sentence().token(candidate.top());
    return isCore(pronoun) && isCore(top) && top.head() == pronoun.head();
  }

  private static boolean isCore(Token token) {
    return token.is("nsubj") || token.is("obj") || token.is("iobj") || token.is("obl");
  }

  private static boolean isSubject(Draft draft) {
    return draft.chunk.sentence().token(draft.top()).is("nsubj");
  }

  /** Who was called so before: "the minister" after "the foreign minister, …"; or null. */
  @Nullable Draft called(Draft draft, Entry agent) {
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft before = history.at(i);
      boolean number = before.plural == draft.plural && before.actors.size() == 1;
      if (number && !before.inner && isCalled(before, agent)) {
        return before;
      }
    }
    return null;
  }

  private static boolean isCalled(Draft before, Entry agent) {
    Actor actor = before.actors.get(0);
    if (before.type == Type.PRONOUN || actor.country().isEmpty()) {
      return false;
    }
    if (before.agent != null && endsWith(before.agent.name(), agent.name())) {
      return true;
    }
    Draft same = before.same;
    if (same != null && same.agent != null && endsWith(same.agent.name(), agent.name())) {
      return true;
    }
    int of = actor.office().indexOf(" of ");
    return of > 0
        && before.type == Type.PERSON
        && endsWith(actor.office().substring(0, of), agent.name());
  }

  /** Whether a noun is the other or ends in it: "foreign minister" in "minister". */
  private static boolean endsWith(String name, String noun) {
    return name.endsWith(noun)
        && (name.length() == noun.length()
            || name.charAt(name.length() - noun.length() - 1) == ' ');
  }

  /** The last two persons of different countries called so; fewer if there are not two. */
  List<Actor> two(Entry agent) {
    List<Actor> two = new ArrayList<>(2);
    for (int i = history.size() - 1; i >= 0 && two.size() < 2; i--) {
      Draft before = history.at(i);
      if (before.plural || before.inner || before.actors.size() != 1) {
        continue;
      }
      Actor actor = before.actors.get(0);
      boolean called = isCalled(before, agent) || (isLeader(agent) && isRuler(before, actor));
      boolean other = two.isEmpty() || !two.get(0).country().equals(actor.country());
      if (called && other) {
        two.add(0, actor);
      }
    }
    return two;
  }

  private static boolean isLeader(Entry agent) {
    return agent.name().equals("leader") || agent.name().equals("official");
  }

  private static boolean isRuler(Draft draft, Actor actor) {
    return draft.type == Type.PERSON && actor.hasSector("GOV") && !actor.country().isEmpty();
  }

  /** The person who holds an office of a country as the article has it, or null. */
  @Nullable Draft holder(String post, String country) {
    if (post.isEmpty()) {
      return null;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft before = history.at(i);
      Role role = before.role;
      boolean same =
          before.type == Type.PERSON
              && role != null
              && role.post().equals(post)
              && role.country().equals(country);
      if (same) {
        return before;
      }
    }
    return null;
  }
}
