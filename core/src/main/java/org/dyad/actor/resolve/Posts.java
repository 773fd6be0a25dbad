package org.dyad.actor.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dyad.actor.Actor;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Standing;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Nouns;
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

  /**
   * Whose somebody is.
   *
   * @param owner id of the body or group, empty if it is a state's
   */
  record Polity(String country, String name, String owner, Sort sort, String why) {

    enum Sort {
      STATE,
      PEOPLE,
      BODY,
      UNKNOWN
    }

    static final Polity UNKNOWN = new Polity("", "", "", Sort.UNKNOWN, "");

    boolean isOfBodyOfStates() {
      return sort == Sort.BODY
          && (country.equals("IGO") || country.equals("UNO") || country.equals("EUR"));
    }
  }

  /** The sector of those who claim to be a state and are not recognised by most. */
  private static final String CLAIMED = "PRE";

  /** How the ids of states begin. */
  private static final String CLAIMANT = "state:";

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

  private Role role(Draft draft, Entry agent, List<String> host, Polity polity) {
    boolean unknownOwner = polity.country().isEmpty() && !polity.owner().isEmpty();
    List<String> sectors = Sectors.of(agent, host, polity);
    if (unknownOwner && host.isEmpty() && agent.is(Trait.OFFICE) && agent.sectors().isEmpty()) {
      sectors = List.of();
    }
    sectors = changed(draft, sectors);
    if (polity.owner().startsWith(CLAIMANT)) {
      sectors = Sectors.merged(sectors, List.of(CLAIMED));
    }
    String post = agent.is(Trait.OFFICE) && !draft.plural ? post(draft, agent) : "";
    return new Role(
        polity.country(),
        polity.name(),
        sectors,
        post,
        destination(draft),
        polity.owner(),
        polity.why());
  }

  private String post(Draft draft, Entry agent) {
    String post = agent.name();
    if (draft.traits.contains(Trait.DEPUTY)) {
      post = "deputy " + post;
    }
    if (draft.traits.contains(Trait.ACTING)) {
      post = "acting " + post;
    }
    Draft owner = draft.owner != null ? draft.owner : draft.of;
    if (owner != null && owner.role != null && !owner.role.post().isEmpty()) {
      // "the Kenyan president's envoy": of the president, who is of Kenya.
      post += " of the " + owner.role.post();
    } else if (owner != null && owner.agent != null && isHeadOf(agent, owner.agent)) {
      // "the head of Kenya's defence ministry": of the ministry, which is Kenya's.
      post += " of the " + owner.agent.name();
    }
    return draft.isFormer() ? "former " + post : post;
  }

  /** Whether a post says nothing without the institution: "head", "director". */
  private static boolean isHeadOf(Entry agent, Entry institution) {
    boolean ruling =
        switch (institution.name()) {
          case "government", "cabinet", "administration", "regime", "state", "country", "nation" ->
              true;
          default -> false;
        };
    return agent.sectors().isEmpty()
        && !agent.is(Trait.SPOKESPERSON)
        && !agent.is(Trait.ENVOY)
        && institution.is(Trait.INSTITUTION)
        && !ruling;
  }

  /** Where an envoy is sent: "Afghanistan". */
  private String destination(Draft draft) {
    Draft sent = draft.sentTo;
    if (sent == null || draft.agent == null || !draft.agent.is(Trait.ENVOY)) {
      return "";
    }
    resolution.resolve(sent);
    return sent.isSomebody() ? sent.actors.get(0).name() : "";
  }

  /** What "former", "shadow", "state-run" and the like make of sectors. */
  private static List<String> changed(Draft draft, List<String> sectors) {
    if (draft.modifierSectors.isEmpty()) {
      return sectors;
    }
    if (draft.traits.contains(Trait.STATE)) {
      boolean led = sectors.contains("JRN") || sectors.contains("BUS");
      return led ? Sectors.merged(sectors, draft.modifierSectors) : sectors;
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
      Entry kind = draft.kinds.get(i);
      boolean says = !kind.sectors().isEmpty() && !kind.sectors().equals(Sectors.former());
      if (says && !kind.is(Trait.PLACE)) {
        return kind.sectors();
      }
    }
    if (draft.host != null) {
      return sectorsOn(draft.host);
    }
    if (isOpposed(draft)) {
      return List.of();
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

  /** The country of an organisation on the article's day. */
  String countryOn(Entry entry) {
    return date.flatMap(entry::standingOn).map(Standing::country).orElse(entry.country());
  }

  /** Whose it is, by the nearest sign; empty if there is none. */
  List<Polity> polities(Draft draft) {
    List<Polity> found =
        isPopulationOf(draft) ? ofDraft(draft.of, "the phrase after it") : List.of();
    if (found.isEmpty()) {
      found = nations(draft);
    }
    if (found.isEmpty() && draft.host != null) {
      found = List.of(ofBody(draft.host));
    }
    boolean opposed = isOpposed(draft);
    if (found.isEmpty() && !opposed) {
      found = ofDraft(draft.owner, "its possessor");
    }
    if (found.isEmpty() && !opposed) {
      found = ofAll(draft, draft.of, "the phrase after it");
    }
    if (found.isEmpty() && isWhereTheyBelong(draft)) {
      found = ofAll(draft, draft.in, draft.origin ? "where they are from" : "where they are");
    }
    if (found.isEmpty() && draft.kinds.isEmpty() && draft.same != null) {
      found = ofSame(draft.same);
    }
    return found;
  }

  /**
   * "the Albanian population of Serbia": the adjective tells the people, the phrase the country.
   */
  private static boolean isPopulationOf(Draft draft) {
    Draft of = draft.of;
    boolean place =
        of != null && (of.type == Type.STATE || of.type == Type.PLACE || of.type == Type.COUNTRY);
    return place && isPopulation(draft);
  }

  /** "population", "minority". */
  static boolean isPopulation(Draft draft) {
    return draft.agent != null && Nouns.isPopulation(draft.agent.name().toLowerCase(Locale.ROOT));
  }

  /** "his victims", "their captors": they are not of whoever is named. */
  static boolean isOpposed(Draft draft) {
    return draft.agent != null && Nouns.isOpposed(draft.agent.name().toLowerCase(Locale.ROOT));
  }

  /**
   * "ministers in Oslo" are Norway's; "the president in Oslo" and "the envoy in Oslo" may not be.
   */
  private static boolean isWhereTheyBelong(Draft draft) {
    Draft in = draft.in;
    if (in == null || in.inner || draft.type == Type.PERSON) {
      return false;
    }
    Entry agent = draft.agent;
    if (agent == null || draft.origin) {
      return true;
    }
    boolean head = draft.isOffice() && agent.is(Trait.TITLE) && !agent.sectors().isEmpty();
    return !agent.is(Trait.ENVOY) && !head;
  }

  List<Polity> nations(Draft draft) {
    List<Polity> found = new ArrayList<>(2);
    for (Entry nation : draft.nations) {
      if (nation.country().isEmpty() || (!found.isEmpty() && !draft.coordinated)) {
        continue;
      }
      boolean people = nation.id().startsWith("people:");
      boolean state = Countries.isState(nation.country()) && !people;
      Polity.Sort sort = people ? Polity.Sort.PEOPLE : state ? Polity.Sort.STATE : Polity.Sort.BODY;
      String why = "\"" + nation.name() + "\" before the noun";
      boolean whole = state && !nation.sectors().contains(CLAIMED);
      found.add(new Polity(nation.country(), nation.name(), whole ? "" : nation.id(), sort, why));
    }
    return found;
  }

  private Polity ofBody(Entry body) {
    String why = "\"" + body.name() + "\" before the noun";
    return new Polity(countryOn(body), body.name(), body.id(), Polity.Sort.BODY, why);
  }

  /** Of somebody and those named beside. */
  private List<Polity> ofAll(Draft draft, @Nullable Draft first, String how) {
    List<Polity> found = ofDraft(first, how);
    if (draft.also.isEmpty() || found.isEmpty()) {
      return found;
    }
    List<Polity> all = new ArrayList<>(found);
    for (Draft also : draft.also) {
      all.addAll(ofDraft(also, how));
    }
    return all;
  }

  private List<Polity> ofDraft(@Nullable Draft owner, String how) {
    if (owner == null) {
      return List.of();
    }
    resolution.resolve(owner);
    List<Polity> found = new ArrayList<>(2);
    for (Actor actor : owner.actors) {
      boolean state = isPolity(actor.id());
      if (actor.country().isEmpty() && (state || owner.type != Type.NAMED)) {
        continue;
      }
      boolean ofState = state || isGovernment(actor);
      boolean claimed = state && actor.hasSector(CLAIMED);
      String name = ofState && !claimed ? countries.name(actor.country()) : actor.name();
      boolean body = isBody(actor) || claimed;
      Polity.Sort sort =
          ofState ? Polity.Sort.STATE : body ? Polity.Sort.BODY : Polity.Sort.UNKNOWN;
      found.add(new Polity(actor.country(), name, body ? actor.id() : "", sort, how));
    }
    return found;
  }

  private static boolean isPolity(String id) {
    return id.startsWith("state:") || id.startsWith("region:") || id.startsWith("city:");
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
