package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Part;
import org.dyad.actor.resolve.Draft.Type;
import org.jspecify.annotations.Nullable;

/** Phrases that refer back: pronouns, "the two countries", "the group", "the foreign minister". */
final class References {

  private final History history;
  private final Countries countries;
  private final Antecedents antecedents;
  private final Speakers speakers;
  private final Resolution resolution;

  References(
      Resolution resolution, History history, People people, Countries countries, Imprint imprint) {
    this.resolution = resolution;
    this.history = history;
    this.countries = countries;
    this.antecedents = new Antecedents(history, people);
    this.speakers = new Speakers(history, new Quotes(history.article()), imprint);
  }

  void resolve(Draft draft) {
    switch (draft.type) {
      case PRONOUN -> pronoun(draft);
      case SIDES -> sides(draft);
      case COUNTRY -> country(draft);
      case GROUP -> group(draft);
      case COUNTERPART -> counterpart(draft);
      default -> draft.nobody();
    }
  }

  private void pronoun(Draft draft) {
    String word = draft.chunk.sentence().token(draft.token()).form().toLowerCase(Locale.ROOT);
    Draft found = Pronouns.isSpeaker(word) ? speakers.of(draft) : antecedents.of(draft, word);
    Actor apart = found == null ? speakers.imprint(draft, word) : null;
    if (apart != null) {
      draft.settle(List.of(apart), "\"" + word + "\", whoever puts the article out");
      return;
    }
    String unnamed = found == null ? speakers.unnamed(draft, word) : "";
    if (!unnamed.isEmpty()) {
      Actor actor = new Actor("kind:" + unnamed, unnamed, "", List.of(), "");
      draft.settle(List.of(actor), "\"" + word + "\", whoever speaks");
      return;
    }
    settle(draft, found, "\"" + word + "\" for ");
  }

  private static void settle(Draft draft, @Nullable Draft found, String how) {
    if (found == null) {
      draft.nobody();
      return;
    }
    if (draft.gender == Gender.UNKNOWN) {
      draft.gender = found.gender;
    }
    draft.role = found.role;
    draft.settle(found.actors, how + found.actors.get(0).name());
  }

  /** "the two countries": the last two states named together. */
  private void sides(Draft draft) {
    List<Actor> pair = pair();
    if (pair.size() == 2) {
      draft.settle(pair, "the last two countries named together");
    } else {
      draft.nobody();
    }
  }

  /**
   * The two states that are meant by "both": those of the sentence so far or of the nearest one
   * before it with two; where one has more, those of them named most often until there.
   */
  List<Actor> pair() {
    List<String> seen = new ArrayList<>(3);
    int sentence = -1;
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft draft = history.at(i);
      if (draft.sentence() != sentence && seen.size() >= 2) {
        break;
      }
      sentence = draft.sentence();
      for (Actor actor : draft.actors) {
        if (Countries.isState(actor.country()) && !seen.contains(actor.country())) {
          seen.add(0, actor.country());
        }
      }
    }
    if (seen.size() > 2) {
      seen = mostNamed(seen);
    }
    List<Actor> pair = new ArrayList<>(2);
    for (String country : seen) {
      pair.add(countries.state(country));
    }
    return pair.size() == 2 ? pair : List.of();
  }

  private List<String> mostNamed(List<String> among) {
    int[] counts = new int[among.size()];
    for (int i = 0; i < history.size(); i++) {
      for (Actor actor : history.at(i).actors) {
        int at = among.indexOf(actor.country());
        if (at >= 0) {
          counts[at]++;
        }
      }
    }
    List<String> best = new ArrayList<>(among);
    best.sort((a, b) -> counts[among.indexOf(b)] - counts[among.indexOf(a)]);
    boolean tie = counts[among.indexOf(best.get(1))] == counts[among.indexOf(best.get(2))];
    return tie ? List.of() : best.subList(0, 2);
  }

  /** "the country": the state named last. */
  private void country(Draft draft) {
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft before = history.at(i);
      if (draft.sentence() - before.sentence() > 3) {
        break;
      }
      for (Actor actor : before.actors) {
        if (Countries.isState(actor.country())) {
          draft.settle(List.of(countries.state(actor.country())), "the country named last before");
          return;
        }
      }
    }
    draft.nobody();
  }

  /** "the group": the organised body named last; "the group of rebels" is the rebels. */
  private void group(Draft draft) {
    Draft of = draft.of;
    if (of != null) {
      resolution.resolve(of);
      if (of.isSomebody() && of.type != Type.STATE && of.type != Type.PLACE) {
        draft.settle(of.actors, of.why);
      } else {
        draft.nobody();
      }
      return;
    }
    for (int i = history.size() - 1; i >= 0; i--) {
      Draft before = history.at(i);
      if (draft.sentence() - before.sentence() > 4) {
        break;
      }
      if (isBody(before)) {
        settle(draft, before, "refers back to ");
        return;
      }
    }
    draft.nobody();
  }

  private static boolean isBody(Draft draft) {
    return switch (draft.type) {
      case BODY, NAMED -> true;
      case AGENT -> draft.agent != null && draft.agent.is(Trait.GROUP) && !draft.actors.isEmpty();
      default -> false;
    };
  }

  /** "his Russian counterpart" without a name: the office of the one, of another state. */
  private void counterpart(Draft draft) {
    Draft same = draft.same;
    if (same != null && same.type == Type.PERSON) {
      resolution.resolve(same);
      if (same.isSomebody()) {
        settle(draft, same, "named beside it: ");
        return;
      }
    }
    Role role = resolution.persons().counterpart(draft);
    if (role == null) {
      draft.nobody();
      return;
    }
    draft.role = role;
    Draft holder = antecedents.holder(role.post(), role.country());
    if (holder != null) {
      settle(draft, holder, "the same office: ");
      return;
    }
    String post = role.post().isEmpty() ? "counterpart" : role.post();
    String id = "kind:" + Resolution.slug(post) + Resolution.after(role.country());
    draft.settle(
        List.of(
            new Actor(id, draft.words(draft.head), role.country(), role.sectors(), role.office())),
        role.why());
  }

  /** Settles a noun for actors that names somebody named before; false if it does not. */
  boolean agent(Draft draft) {
    Entry agent = draft.agent;
    if (agent == null || isTold(draft)) {
      return false;
    }
    if (draft.plural && isBoth(draft) && draft.of == null) {
      List<Actor> two = antecedents.two(agent);
      if (two.size() == 2) {
        draft.settle(two, "the last two so called");
        return true;
      }
      return false;
    }
    if (!draft.chunk.isDefinite() && draft.chunk.hasDeterminer()) {
      return false;
    }
    Draft found = antecedents.called(draft, agent);
    if (found == null) {
      return false;
    }
    settle(draft, found, "as before: ");
    return true;
  }

  /** Whether the phrase says itself whose somebody is. */
  private static boolean isTold(Draft draft) {
    return !draft.nations.isEmpty()
        || draft.host != null
        || draft.owner != null
        || draft.of != null
        || draft.in != null
        || !draft.traits.isEmpty();
  }

  private static boolean isBoth(Draft draft) {
    for (Part part : draft.chunk.parts()) {
      boolean counts = part.type() == Part.Type.DETERMINER || part.type() == Part.Type.NUMBER;
      if (counts && isTwo(draft, part.first())) {
        return true;
      }
    }
    // "both the ministers": a word before the phrase.
    return draft.chunk.first() > 1 && isTwo(draft, draft.chunk.first() - 1);
  }

  private static boolean isTwo(Draft draft, int token) {
    String form = draft.chunk.sentence().token(token).form().toLowerCase(Locale.ROOT);
    return form.equals("both") || form.equals("two");
  }
}
