package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.resolve.Draft.Type;
import org.jspecify.annotations.Nullable;

/** Works out whose somebody named by kind or title is, and with that the sectors and the office. */
final class Posts {

  /** Sectors of a state's own people, whom a former office makes an elite. */
  private static final List<String> OF_STATE = List.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  private final Resolution resolution;
  private final Countries countries;
  private final Optional<LocalDate> date;

  Posts(Resolution resolution, Countries countries, Optional<LocalDate> date) {
    this.resolution = resolution;
    this.countries = countries;
    this.date = date;
  }

  /** Whose somebody is. */
  record Polity(String country, String name, String owner, boolean ofState, String why) {
    static final Polity UNKNOWN = new Polity("", "", "", false, "");
  }

  /** What a noun or title says; several where it is of several states; one at least. */
  List<Role> roles(Draft draft) {
    Entry agent = draft.agent;
    if (agent == null) {
      return List.of();
    }
    List<String> host = hostSectors(draft);
    List<Polity> polities = polities(draft);
    List<Role> roles = new ArrayList<>(polities.size());
    for (Polity polity : polities.isEmpty() ? List.of(Polity.UNKNOWN) : polities) {
      roles.add(role(draft, agent, host, polity));
    }
    return roles;
  }

  private static Role role(Draft draft, Entry agent, List<String> host, Polity polity) {
    boolean unknownOwner = polity.country().isEmpty() && !polity.owner().isEmpty();
    List<String> sectors = Sectors.of(agent, host, polity.ofState());
    if (unknownOwner && host.isEmpty() && agent.is(Trait.OFFICE)) {
      sectors = List.of();
    }
    sectors = changed(draft, sectors);
    String post = agent.is(Trait.OFFICE) && !draft.plural ? post(draft, agent) : "";
    return new Role(polity.country(), polity.name(), sectors, post, polity.owner(), polity.why());
  }

  private static String post(Draft draft, Entry agent) {
    String post = agent.name();
    if (draft.traits.contains(Trait.DEPUTY)) {
      post = "deputy " + post;
    }
    if (draft.traits.contains(Trait.ACTING)) {
      post = "acting " + post;
    }
    return draft.isFormer() ? "former " + post : post;
  }

  /** What "former", "shadow" and the like make of sectors. */
  private static List<String> changed(Draft draft, List<String> sectors) {
    if (draft.modifierSectors.isEmpty()) {
      return sectors;
    }
    boolean ofState = false;
    for (String sector : sectors) {
      ofState |= OF_STATE.contains(sector);
    }
    return ofState && draft.isOffice() ? List.copyOf(draft.modifierSectors) : sectors;
  }

  /** Sectors of the kind, body or group that a phrase names as its own, nearest first. */
  private List<String> hostSectors(Draft draft) {
    for (int i = draft.kinds.size() - 1; i >= 0; i--) {
      List<String> sectors = draft.kinds.get(i).sectors();
      if (!sectors.isEmpty() && !sectors.equals(Sectors.former())) {
        return sectors;
      }
    }
    if (draft.host != null) {
      return sectorsOn(draft.host);
    }
    List<String> owners = hostSectors(draft, draft.owner);
    return owners.isEmpty() ? hostSectors(draft, draft.of) : owners;
  }

  private List<String> hostSectors(Draft draft, @Nullable Draft owner) {
    if (owner == null) {
      return List.of();
    }
    resolution.resolve(owner);
    boolean lends =
        switch (owner.type) {
          case BODY, NAMED, AGENT, GROUP, PRONOUN -> true;
          case PERSON -> draft.agent != null && draft.agent.is(Trait.SPOKESPERSON);
          default -> false;
        };
    return lends && owner.isSomebody() ? owner.actors.get(0).sectors() : List.of();
  }

  List<String> sectorsOn(Entry entry) {
    return date.map(entry::sectorsOn).orElse(entry.sectors());
  }

  /** Whose it is, by the nearest sign; empty if there is none. */
  List<Polity> polities(Draft draft) {
    List<Polity> found = nations(draft);
    if (found.isEmpty() && draft.host != null) {
      found = List.of(ofBody(draft.host));
    }
    if (found.isEmpty()) {
      found = ofDraft(draft.owner, "its possessor");
    }
    if (found.isEmpty()) {
      found = ofDraft(draft.of, "the phrase after it");
    }
    if (found.isEmpty() && draft.in != null) {
      found = ofDraft(draft.in, "where they are");
    }
    if (found.isEmpty() && draft.kinds.isEmpty() && draft.same != null) {
      found = ofSame(draft.same);
    }
    return found;
  }

  List<Polity> nations(Draft draft) {
    List<Polity> found = new ArrayList<>(2);
    for (Entry nation : draft.nations) {
      if (nation.country().isEmpty() || (!found.isEmpty() && !draft.coordinated)) {
        continue;
      }
      found.add(
          new Polity(
              nation.country(),
              nation.name(),
              "",
              Countries.isState(nation.country()),
              "\"" + nation.name() + "\" before the noun"));
    }
    return found;
  }

  private static Polity ofBody(Entry body) {
    return new Polity(
        body.country(), body.name(), body.id(), false, "\"" + body.name() + "\" before the noun");
  }

  private List<Polity> ofDraft(@Nullable Draft owner, String how) {
    if (owner == null) {
      return List.of();
    }
    resolution.resolve(owner);
    List<Polity> found = new ArrayList<>(2);
    for (Actor actor : owner.actors) {
      boolean state = actor.id().startsWith("state:") || actor.id().startsWith("region:");
      if (actor.country().isEmpty() && (state || owner.type != Type.NAMED)) {
        continue;
      }
      boolean ofState = state || isGovernment(actor);
      String name = state || ofState ? countries.name(actor.country()) : actor.name();
      found.add(new Polity(actor.country(), name, isBody(actor) ? actor.id() : "", ofState, how));
    }
    return found;
  }

  private static boolean isBody(Actor actor) {
    int colon = actor.id().indexOf(':');
    return switch (colon < 0 ? "" : actor.id().substring(0, colon)) {
      case "body", "organ", "group", "party", "org" -> true;
      default -> false;
    };
  }

  private static boolean isGovernment(Actor actor) {
    return Countries.isState(actor.country()) && actor.hasSector("GOV");
  }

  private List<Polity> ofSame(Draft same) {
    List<Polity> found = nations(same);
    return found.isEmpty() && same.owner != null ? ofDraft(same.owner, "its apposition") : found;
  }
}
