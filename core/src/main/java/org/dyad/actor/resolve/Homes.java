package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.article.Article;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country of those who are named without one: police, protesters, "the government". Only what
 * the article says is taken: the one country where the sentence says that things happen, the only
 * country named in the sentence, the dateline, the only country of the article.
 */
final class Homes {

  /** What a sentence says of countries. */
  private record Named(List<String> all, List<String> places) {}

  private final Countries countries;
  private final String dateline;
  private final Map<Integer, Named> bySentence = new HashMap<>();
  private final List<String> inArticle = new ArrayList<>();

  Homes(Article article, ActorLexicon lexicon, Countries countries, List<Scene> scenes) {
    this.countries = countries;
    this.dateline = article.dateline().isPresent() ? seat(article.dateline().value(), lexicon) : "";
    for (Scene scene : scenes) {
      Named named = named(scene);
      bySentence.put(scene.sentence().number(), named);
      named.all().forEach(country -> add(inArticle, country));
    }
  }

  private static String seat(String place, ActorLexicon lexicon) {
    String country = country(lexicon.named(place));
    int comma = place.indexOf(',');
    return country.isEmpty() && comma > 0
        ? country(lexicon.named(place.substring(0, comma)))
        : country;
  }

  private static String country(List<Name> names) {
    for (Name name : names) {
      Kind kind = name.entry().kind();
      boolean place = kind == Kind.CAPITAL || kind == Kind.STATE || kind == Kind.REGION;
      if (place && Countries.isState(name.entry().country())) {
        return name.entry().country();
      }
    }
    return "";
  }

  private static Named named(Scene scene) {
    List<String> all = new ArrayList<>(2);
    List<String> places = new ArrayList<>(1);
    for (List<Draft> drafts : scene.drafts()) {
      for (Draft draft : drafts) {
        Entry entry = draft.entry;
        if (entry == null || !Countries.isState(entry.country()) || isSource(draft, scene)) {
          continue;
        }
        switch (draft.type) {
          case STATE, PLACE -> {
            add(all, entry.country());
            if (!draft.inner && isLocation(scene, draft)) {
              add(places, entry.country());
            }
          }
          case PEOPLE, BODY -> add(all, entry.country());
          default -> {}
        }
      }
    }
    return new Named(all, places);
  }

  /** "Belgrade radio": says where the news is from, not where it happens. */
  private static boolean isSource(Draft draft, Scene scene) {
    Token next = scene.token(draft.chunk.last() + 1);
    return next != null && next.lemma().equals("radio");
  }

  private static boolean isLocation(Scene scene, Draft draft) {
    Token before = scene.token(draft.chunk.first() - 1);
    if (before == null || !before.upos().equals("ADP")) {
      return false;
    }
    return switch (before.form().toLowerCase(Locale.ROOT)) {
      case "in", "at", "near", "across", "throughout", "inside", "around", "outside" -> true;
      default -> false;
    };
  }

  private static void add(List<String> to, String country) {
    if (!to.contains(country)) {
      to.add(country);
    }
  }

  /** The role with the country that the article suggests; as it is if nothing does. */
  Role complete(Draft draft, Role role) {
    if (!isDomestic(draft, role)) {
      return role;
    }
    Named named = bySentence.getOrDefault(draft.sentence(), new Named(List.of(), List.of()));
    if (named.places().size() == 1) {
      return at(role, named.places().get(0), "the place in the sentence");
    }
    if (named.all().size() == 1) {
      return at(role, named.all().get(0), "the only country named in the sentence");
    }
    if (!dateline.isEmpty()) {
      return at(role, dateline, "the dateline");
    }
    if (named.all().isEmpty() && inArticle.size() == 1) {
      return at(role, inArticle.get(0), "the only country named in the article");
    }
    return role;
  }

  private Role at(Role role, String country, String why) {
    String polity = countries.name(country);
    return new Role(country, polity, role.sectors(), role.post(), role.owner(), why);
  }

  /** Whether they are of the kind that is at home where the news happens. */
  private static boolean isDomestic(Draft draft, Role role) {
    @Nullable Entry agent = draft.agent;
    if (agent == null || !role.owner().isEmpty() || role.sectors().isEmpty()) {
      return false;
    }
    return !agent.is(Trait.ENVOY) && draft.host == null && draft.type != Type.NAMED;
  }

  Optional<String> dateline() {
    return dateline.isEmpty() ? Optional.empty() : Optional.of(dateline);
  }
}
