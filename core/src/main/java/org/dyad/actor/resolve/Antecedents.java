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
 * Finds whom a later phrase means among those named before: of the sentence so far first the
 * subjects, nearest first, then the others; then the same in up to three sentences before.
 */
final class Antecedents {

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 3;

  private final History history;
  private final People people;

  Antecedents(History history, People people) {
    this.history = history;
    this.people = people;
  }

  /** Whom a pronoun of the third person means, or null. */
  @Nullable Draft of(Draft pronoun, String word) {
    Sentence sentence = pronoun.chunk.sentence();
    Token token = sentence.token(pronoun.token());
    if (token.is("expl")) {
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
      if (!agrees(candidate, pronoun, word) || isFellow(candidate, token)) {
        continue;
      }
      boolean subject = isSubject(candidate);
      if (neuter && !subject) {
        continue;
      }
      int score = back * 10 + (subject ? 0 : 5);
      if (score < bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean agrees(Draft candidate, Draft pronoun, String word) {
    if (candidate.inner && candidate.type != Type.PRONOUN) {
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
          && candidate.gender.fits(pronoun.gender);
    }
    if (Pronouns.isPersonal(word)) {
      return isPerson(candidate) && gender(candidate).fits(pronoun.gender);
    }
    if (Pronouns.isNeuter(word)) {
      return !isPerson(candidate) && !candidate.plural && candidate.type != Type.PEOPLE;
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

  /** Whether both are arguments of the same verb: "he told him" are two. */
  private static boolean isFellow(Draft candidate, Token pronoun) {
    if (candidate.chunk.sentence().token(1).span().start() > pronoun.span().start()) {
      return false;
    }
    Token top = candidate.chunk.sentence().token(candidate.top());
    return isCore(pronoun)
        && isCore(top)
        && top.head() == pronoun.head()
        && candidate.chunk.sentence().size() >= pronoun.index()
        && candidate.chunk.sentence().token(pronoun.index()).equals(pronoun);
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
