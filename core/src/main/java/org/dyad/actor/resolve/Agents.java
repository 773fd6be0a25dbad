package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named by kind: "troops", "the foreign minister". Whoever is named beside the noun,
 * or whom the sentence says it of; whoever was called so before; else somebody known by kind alone,
 * with the country and sectors that the phrase and the article tell. Lives in one article and one
 * thread.
 */
final class Agents {

  private final Resolution resolution;
  private final Posts posts;
  private final Homes homes;
  private final References references;
  private final OfficeNotes offices;
  private final History history;

  Agents(
      Resolution resolution,
      Posts posts,
      Homes homes,
      References references,
      OfficeNotes offices,
      History history) {
    this.resolution = resolution;
    this.posts = posts;
    this.homes = homes;
    this.references = references;
    this.offices = offices;
    this.history = history;
  }

  void resolve(Draft draft) {
    Entry agent = draft.agent;
    if (agent == null) {
      draft.nobody();
      return;
    }
    if (isNameOfBody(draft)) {
      return;
    }
    Draft person = draft.same;
    if (person != null && person.type == Type.PERSON) {
      resolution.resolve(person);
      if (person.isSomebody()) {
        if (person.agent != null && draft.isOffice()) {
          // "Chad's army chief, Gen. Okoye": the rank is noted with the name, the office here.
          Role role = posts.roles(draft).get(0);
          offices.note(draft, draft, person.actors.get(0), role, OfficeSeen.Standing.HOLDS);
        }
        draft.settle(person.actors, "named beside it");
        return;
      }
    }
    if (isSaidOfSomebody(draft) || references.agent(draft)) {
      return;
    }
    noteHead(draft, agent);
    if (!isActor(draft, agent)) {
      draft.nobody();
      return;
    }
    List<Role> roles = posts.roles(draft);
    Entry known = draft.entry;
    if (known != null && roles.get(0).country().isEmpty() && homes.isByDefault(known)) {
      String why = known.name() + ", where no other is named";
      draft.settle(List.of(Resolution.actor(known, posts.sectorsOn(known))), why);
      return;
    }
    List<Actor> actors = new ArrayList<>(roles.size());
    for (Role role : roles) {
      Role whole = role.country().isEmpty() ? completed(draft, agent, role) : there(draft, role);
      actors.add(actor(draft, agent, whole));
      draft.role = draft.role == null ? whole : draft.role;
    }
    draft.settle(actors, draft.role == null ? "" : draft.role.why());
  }

  /** Settles what is said beside the name of a body, and a name that ends in such a noun. */
  private boolean isNameOfBody(Draft draft) {
    Draft name = draft.same;
    if (name != null && BodiesBeside.kindOf(name) == draft) {
      resolution.resolve(name);
      draft.settle(name.actors, "named beside it");
      return true;
    }
    if (!BodiesBeside.isNamedKind(draft)) {
      return false;
    }
    String words = draft.words(firstNoun(draft));
    List<Actor> before = history.named(words);
    Draft kind = BodiesBeside.kindOf(draft);
    if (before.isEmpty() && kind != null) {
      Role said = posts.roles(kind).get(0);
      Role role = said.country().isEmpty() ? homes.complete(kind, said) : said;
      String id = "org:" + Resolution.slug(words);
      before = List.of(new Actor(id, words, role.country(), role.sectors(), ""));
      history.alias(words, before);
    }
    if (before.isEmpty()) {
      return false;
    }
    draft.settle(before, "what is said beside the name");
    return true;
  }

  /** "she is the premier", "served as premier": settles the noun with whom it is said of. */
  private boolean isSaidOfSomebody(Draft draft) {
    Scene scene = history.scene(history.index(draft));
    Said said = draft.isOffice() && !draft.inner ? Said.of(scene, draft) : null;
    if (said == null || said.whom() == draft) {
      return false;
    }
    Draft whom = said.whom();
    resolution.resolve(whom);
    if (whom.actors.size() != 1) {
      return false;
    }
    Actor actor = whom.actors.get(0);
    Role role = posts.roles(draft).get(0);
    if (role.country().isEmpty() && role.owner().isEmpty()) {
      role =
          actor.country().isEmpty()
              ? homes.complete(draft, role)
              : role.of(actor.country(), "", role.sectors(), "of whom it is said");
    }
    draft.role = role;
    offices.note(draft, draft, actor, role, said.standing());
    draft.settle(whom.actors, "said of " + actor.name());
    return true;
  }

  /** "the Okoye government". */
  private void noteHead(Draft draft, Entry agent) {
    Draft owner = draft.owner;
    boolean ruling =
        switch (agent.name()) {
          case "government", "administration", "cabinet", "regime" -> true;
          default -> false;
        };
    if (ruling && owner != null && owner.inner && owner.type == Type.PERSON) {
      resolution.resolve(owner);
      if (owner.isSomebody()) {
        offices.noteHead(draft, owner.actors.get(0));
      }
    }
  }

  private Role completed(Draft draft, Entry agent, Role role) {
    if (agent.is(Trait.INTERNATIONAL) && role.owner().isEmpty()) {
      return role.of("IGO", "", role.sectors(), "of several states");
    }
    if (agent.is(Trait.NGO) && role.owner().isEmpty()) {
      return role.of("NGO", "", role.sectors(), "of no state");
    }
    String beside = stateBeside(draft, role);
    return beside.isEmpty()
        ? homes.complete(draft, role)
        : role.of(beside, "", role.sectors(), "named beside those of that state");
  }

  /** "the Hungarian minority of the province": of the country where the sentence is. */
  private Role there(Draft draft, Role role) {
    Scene scene = history.scene(history.index(draft));
    int end = draft.chunk.last();
    int after = scene.isForm(end + 1, "of") ? scene.startingAt(end + 2) : -1;
    boolean region =
        after >= 0
            && Posts.isPopulation(draft)
            && Nouns.isRegion(scene.chunk(after).lastToken().lemma().toLowerCase(Locale.ROOT));
    return region
        ? homes
            .place(draft)
            .map(country -> role.of(country, "", role.sectors(), "the place in the sentence"))
            .orElse(role)
        : role;
  }

  String stateBeside(Draft draft, Role role) {
    return isOfState(role.sectors()) && role.owner().isEmpty() ? beside(draft) : "";
  }

  /** "the Kenyan president and a group of ministers": the state of whoever they are named with. */
  private String beside(Draft draft) {
    Sentence sentence = draft.chunk.sentence();
    Token top = sentence.token(draft.top());
    if (top.is("nmod") && Nouns.isQuantity(sentence.token(top.head()).lemma())
        || top.is("nmod") && Nouns.isBody(sentence.token(top.head()).lemma())) {
      top = sentence.token(top.head());
    }
    if (!top.is("conj") || top.head() > top.index() || sentence.child(top.index(), "case") != 0) {
      return "";
    }
    Scene scene = history.scene(history.index(draft));
    for (int i = 0; i < scene.size(); i++) {
      Draft other = scene.chunk(i).contains(top.head()) ? scene.whole(i) : draft;
      if (other != draft) {
        resolution.resolve(other);
        boolean state =
            other.actors.size() == 1
                && (isOfState(other.actors.get(0).sectors()) || other.isFormer())
                && Countries.isState(other.actors.get(0).country());
        return state ? other.actors.get(0).country() : "";
      }
    }
    return "";
  }

  private static boolean isOfState(List<String> sectors) {
    return !sectors.isEmpty()
        && switch (sectors.get(0)) {
          case "GOV", "LEG", "JUD", "MIL", "COP" -> true;
          default -> false;
        };
  }

  /**
   * Whether a noun is somebody here. A noun that is often no actor ("power") is one only with a
   * sign of whose; what an army fights with ("tanks") where that is told, or where it acts.
   */
  private static boolean isActor(Draft draft, Entry agent) {
    boolean told = !draft.nations.isEmpty() || draft.host != null || isOfSomebody(draft.owner);
    if (told) {
      return true;
    }
    if (agent.is(Trait.ARMS)) {
      return draft.chunk.sentence().token(draft.top()).deprel().equals("nsubj");
    }
    if (draft.entry != null) {
      return true;
    }
    return !draft.weak
        || (draft.chunk.isDefinite() && !isShown(draft) && draft.head == 1 && draft.of == null);
  }

  /** "this speaker": one of many, no holder of an office. */
  private static boolean isShown(Draft draft) {
    return switch (draft.chunk.sentence().token(draft.chunk.first()).lemma()) {
      case "this", "that" -> true;
      default -> false;
    };
  }

  private static boolean isOfSomebody(@Nullable Draft owner) {
    return owner != null && owner.type != Type.NONE && owner.type != Type.PERSON;
  }

  private static Actor actor(Draft draft, Entry agent, Role role) {
    String owner = role.owner().isEmpty() ? role.country() : Resolution.slug(role.owner());
    String id = "kind:" + Resolution.slug(agent.name()) + Resolution.after(owner);
    return new Actor(
        id, draft.words(firstNoun(draft)), role.country(), role.sectors(), role.office());
  }

  /** The first part that is no article, number or possessive. */
  private static int firstNoun(Draft draft) {
    for (int i = 0; i < draft.head; i++) {
      switch (draft.chunk.parts().get(i).type()) {
        case DETERMINER, POSSESSIVE, NUMBER -> {}
        default -> {
          return i;
        }
      }
    }
    return draft.head;
  }
}
