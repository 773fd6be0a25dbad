package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Kind;
import org.dyad.actor.lexicon.Name;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Nouns;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.article.Article;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country of those who are named without one: police, protesters, "the government". Only what
 * the article says is taken: the one country where the sentence says that things happen, the only
 * country named in the sentence, the dateline, the only country of the article.
 */
final class Homes {

  /** What a sentence says of countries. */
  private record Named(List<String> all, List<String> places, Map<Integer, String> said) {
    static final Named NOTHING = new Named(List.of(), List.of(), Map.of());
  }

  /** So many times as often is much more often. */
  private static final int OFTEN = 4;

  private final Countries countries;
  private final String dateline;
  private final Map<Integer, Named> bySentence = new HashMap<>();

  /** In how many sentences the article names a country. */
  private final Map<String, Integer> inArticle = new TreeMap<>();

  Homes(Article article, ActorLexicon lexicon, Countries countries, List<Scene> scenes) {
    this.countries = countries;
    this.dateline = datelineOf(article, lexicon);
    for (Scene scene : scenes) {
      Named named = named(scene);
      bySentence.put(scene.sentence().number(), named);
      named.all().forEach(country -> inArticle.merge(country, 1, Integer::sum));
    }
  }

  /** The country of an article's dateline, or empty. */
  static String datelineOf(Article article, ActorLexicon lexicon) {
    return article.dateline().isPresent() ? seat(article.dateline().value(), lexicon) : "";
  }

  private static String seat(String place, ActorLexicon lexicon) {
    String country = country(lexicon.named(place));
    int comma = place.indexOf(',');
    if (country.isEmpty() && comma > 0) {
      country = country(lexicon.named(place.substring(comma + 1).strip()));
      return country.isEmpty() ? country(lexicon.named(place.substring(0, comma))) : country;
    }
    return country;
  }

  private static String country(List<Name> names) {
    for (Name name : names) {
      boolean place =
          switch (name.entry().kind()) {
            case CAPITAL, STATE, REGION, CITY -> true;
            default -> false;
          };
      if (place && Countries.isState(name.entry().country())) {
        return name.entry().country();
      }
    }
    return "";
  }

  private static Named named(Scene scene) {
    List<String> all = new ArrayList<>(2);
    List<String> places = new ArrayList<>(1);
    Map<Integer, String> said = new HashMap<>(2);
    for (List<Draft> drafts : scene.drafts()) {
      for (Draft draft : drafts) {
        Entry entry = draft.entry;
        if (entry == null || !Countries.isState(entry.country()) || isSource(draft, scene)) {
          continue;
        }
        switch (draft.type) {
          case STATE, PLACE -> {
            boolean location = !draft.inner && isLocation(scene, draft);
            int speech = location ? speech(scene, draft) : 0;
            if (speech > 0) {
              said.put(speech, entry.country());
            } else if (location) {
              add(places, entry.country());
            }
            if (speech == 0
                && (location || !(isTarget(scene, draft) || isOfVictim(scene, draft)))) {
              add(all, entry.country());
            }
          }
          case PEOPLE, BODY -> {
            if (isOfTheState(entry) && !isTarget(scene, draft)) {
              add(all, entry.country());
            }
          }
          default -> {}
        }
      }
    }
    return new Named(all, places, said);
  }

  /**
   * A people, organ, group or party; a newspaper or company tells nothing of where things happen.
   */
  private static boolean isOfTheState(Entry entry) {
    return entry.kind() != Kind.BODY;
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
      case "in", "at", "near", "across", "throughout", "inside", "around", "outside" ->
          !isOfMeeting(scene.sentence(), draft);
      default -> false;
    };
  }

  /** The verb of "said in Havana", whose place is the speaker's alone; 0 if it is no such place. */
  private static int speech(Scene scene, Draft draft) {
    Token top = scene.sentence().token(draft.top());
    boolean said =
        top.is("obl")
            && Nouns.isSpeech(scene.sentence().token(top.head()).lemma().toLowerCase(Locale.ROOT));
    return said ? top.head() : 0;
  }

  /** "talks in Geneva" say nothing of where those who talk are at home. */
  private static boolean isOfMeeting(Sentence sentence, Draft draft) {
    Token top = sentence.token(draft.top());
    int above = top.head();
    for (int hops = 0; above != 0 && hops < 2; hops++) {
      Token head = sentence.token(above);
      switch (head.lemma().toLowerCase(Locale.ROOT)) {
        case "talk",
            "talks",
            "meeting",
            "summit",
            "conference",
            "negotiation",
            "session",
            "forum",
            "exhibition",
            "ceremony",
            "meet",
            "peace" -> {
          return true;
        }
        default -> above = head.upos().equals("VERB") ? 0 : head.head();
      }
    }
    return false;
  }

  /** Whether something is done to or about a country, rather than in it. */
  private static boolean isTarget(Scene scene, Draft draft) {
    Token before = scene.token(draft.chunk.first() - 1);
    if (before == null || !before.upos().equals("ADP") || draft.chunk.possessed()) {
      return false;
    }
    return switch (before.form().toLowerCase(Locale.ROOT)) {
      case "against", "with", "to", "toward", "towards", "on", "over", "between", "about", "into" ->
          true;
      default -> false;
    };
  }

  /**
   * "freed two Norwegian sailors": where the nation of those to whom something is done is told,
   * whoever does it is most often of another.
   */
  private static boolean isOfVictim(Scene scene, Draft nation) {
    if (!nation.inner) {
      return false;
    }
    for (List<Draft> drafts : scene.drafts()) {
      Draft whole = drafts.get(0);
      if (whole.chunk.contains(nation.token()) && whole.agent != null && whole != nation) {
        Token top = scene.sentence().token(whole.top());
        boolean done = top.is("obj") || top.deprel().equals("nsubj:pass");
        return done && whole.agent.is(Trait.PEOPLE) && !whole.chunk.isDefinite();
      }
    }
    return false;
  }

  private static void add(List<String> to, String country) {
    if (!to.contains(country)) {
      to.add(country);
    }
  }

  /** The role with the country that the article suggests; as it is if nothing does. */
  Role complete(Draft draft, Role role) {
    if (!isDomestic(draft, role) || isNeighbour(draft) || isOfManyStates(draft)) {
      return role;
    }
    Named named = bySentence.getOrDefault(draft.sentence(), Named.NOTHING);
    Token top = draft.chunk.sentence().token(draft.top());
    String said = top.is("nsubj") ? named.said().getOrDefault(top.head(), "") : "";
    if (!said.isEmpty()) {
      return at(role, said, "where they speak");
    }
    if (named.places().size() == 1) {
      return at(role, named.places().get(0), "the place in the sentence");
    }
    if (named.all().size() == 1 && isBacked(draft, role)) {
      String other = other(named.all().get(0));
      return other.isEmpty() ? role : at(role, other, "the other country of the article");
    }
    if (named.all().size() == 1 && !isHome(named.all().get(0))) {
      return at(role, named.all().get(0), "the only country named in the sentence");
    }
    String main = named.all().isEmpty() ? main() : "";
    boolean elsewhere =
        !main.isEmpty() && !main.equals(dateline) && inArticle.getOrDefault(main, 0) > 1;
    if (!dateline.isEmpty() && !elsewhere && !isOnlyWritten(dateline)) {
      return at(role, dateline, "the dateline");
    }
    if (!main.isEmpty()) {
      boolean only = inArticle.size() == 1;
      return at(
          role, main, only ? "the only country of the article" : "the article's main country");
    }
    return role;
  }

  /** "seventy countries". */
  private static boolean isOfManyStates(Draft draft) {
    return draft.plural && draft.agent != null && Nouns.isCountry(draft.agent.name());
  }

  /** "Chad's neighbours", "its rivals": states, and never that one. */
  private static boolean isNeighbour(Draft draft) {
    return Posts.isOpposed(draft) && draft.agent != null && draft.agent.is(Trait.INSTITUTION);
  }

  /** "Chad backs the rebels": who helps rebels as a country helps another's. */
  private static boolean isBacked(Draft draft, Role role) {
    if (!role.sectors().contains("REB")) {
      return false;
    }
    Sentence sentence = draft.chunk.sentence();
    int above = sentence.token(draft.top()).head();
    for (int hops = 0; above != 0 && hops < 3; hops++) {
      Token head = sentence.token(above);
      switch (head.lemma().toLowerCase(Locale.ROOT)) {
        case "back", "support", "arm", "fund", "finance", "train", "aid", "sponsor", "supply" -> {
          return sentence.child(above, "nsubj") != 0;
        }
        default -> above = head.upos().equals("VERB") ? 0 : head.head();
      }
    }
    return false;
  }

  /** The country that the article names most besides one, if it is one and named more than once. */
  private String other(String one) {
    String most = "";
    int first = 1;
    for (Map.Entry<String, Integer> country : inArticle.entrySet()) {
      if (country.getKey().equals(one) || country.getValue() < first) {
        continue;
      }
      most = country.getValue() > first ? country.getKey() : "";
      first = country.getValue();
    }
    return most;
  }

  /** Whether the dateline tells more than one country in a sentence, being named as often. */
  private boolean isHome(String other) {
    return !dateline.isEmpty()
        && inArticle.getOrDefault(dateline, 0) >= inArticle.getOrDefault(other, 0);
  }

  /** Whether a report is only written there: it hardly names that country beside another. */
  private boolean isOnlyWritten(String where) {
    int most = inArticle.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most >= OFTEN && inArticle.getOrDefault(where, 0) * OFTEN <= most;
  }

  /** The country that the article names much more often than all others, or empty. */
  private String main() {
    String most = "";
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> country : inArticle.entrySet()) {
      if (country.getValue() > first) {
        second = first;
        first = country.getValue();
        most = country.getKey();
      } else {
        second = Math.max(second, country.getValue());
      }
    }
    return first >= 2 * second ? most : "";
  }

  private Role at(Role role, String country, String why) {
    return role.of(country, countries.name(country), role.sectors(), why);
  }

  /** Where a sentence says that things happen, if it says so of one country. */
  Optional<String> place(Draft draft) {
    List<String> places = bySentence.getOrDefault(draft.sentence(), Named.NOTHING).places();
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  /**
   * Whether an organ that is a state's if nothing else is said is that state's here: not where the
   * report comes from elsewhere and does not name that state.
   */
  boolean isByDefault(Entry organ) {
    boolean named = inArticle.containsKey(organ.country());
    return named || dateline.isEmpty() || dateline.equals(organ.country());
  }

  /** Whether they are of the kind that is at home where the news happens. */
  private static boolean isDomestic(Draft draft, Role role) {
    @Nullable Entry agent = draft.agent;
    if (agent == null || role.sectors().isEmpty() || isSeveralStates(draft)) {
      return false;
    }
    // The governor or police of something that nobody knows: of a place, most likely.
    boolean local = role.owner().startsWith("org:") && isOfState(role.sectors());
    if (!role.owner().isEmpty() && !local) {
      return false;
    }
    return !agent.is(Trait.ENVOY)
        && !agent.is(Trait.INTERNATIONAL)
        && draft.host == null
        && draft.type != Type.NAMED;
  }

  /** "Western countries": they are of no one country. */
  private static boolean isSeveralStates(Draft draft) {
    Token head = draft.chunk.sentence().token(draft.top());
    if (!head.xpos().equals("NNS")) {
      return false;
    }
    return switch (head.lemma().toLowerCase(Locale.ROOT)) {
      case "country", "nation", "power", "government" -> true;
      default -> false;
    };
  }

  private static boolean isOfState(List<String> sectors) {
    return switch (sectors.get(0)) {
      case "GOV", "COP", "JUD", "LEG", "MIL", "ELI" -> true;
      default -> false;
    };
  }
}
