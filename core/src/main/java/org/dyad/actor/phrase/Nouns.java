package org.dyad.actor.phrase;

import java.util.Set;

/** Closed classes of words that steer phrases and references. All in lower case. */
public final class Nouns {

  /** Nouns that count the people of an of-phrase: "thousands of Kurds". */
  private static final Set<String> QUANTITIES =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "score",
          "ten",
          "million",
          "number",
          "majority",
          "minority",
          "handful",
          "group",
          "crowd",
          "band",
          "team",
          "pair",
          "couple",
          "rest",
          "lot",
          "scores",
          "tens",
          "some",
          "many",
          "most",
          "several",
          "all",
          "both",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "half",
          "third",
          "quarter",
          "generation",
          "family",
          "convoy",
          "contingent",
          "mass",
          "bulk");

  /** "the country". */
  private static final Set<String> COUNTRIES =
      Set.of("country", "nation", "republic", "kingdom", "state", "neighbour", "neighbor", "power");

  /** Two of whom stand for states: "the two countries", "both sides". */
  private static final Set<String> SIDES =
      Set.of(
          "country",
          "nation",
          "side",
          "state",
          "neighbour",
          "neighbor",
          "republic",
          "party",
          "government",
          "power",
          "rival",
          "ally",
          "people",
          "capital");

  /** Organised bodies that a bare noun refers back to. */
  private static final Set<String> BODIES =
      Set.of(
          "group",
          "organisation",
          "organization",
          "body",
          "bloc",
          "alliance",
          "agency",
          "movement",
          "union",
          "militia",
          "party",
          "company",
          "firm",
          "faction",
          "coalition",
          "force");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> OPPOSED =
      Set.of(
          "victim",
          "captor",
          "attacker",
          "assailant",
          "killer",
          "murderer",
          "assassin",
          "kidnapper",
          "abductor",
          "hostage",
          "captive",
          "hostage taker",
          "rival",
          "partner",
          "enemy",
          "foe",
          "adversary",
          "neighbour",
          "neighbor",
          "ally");

  /** After a hyphen: the nation before it does what the phrase does. */
  private static final Set<String> OWNING =
      Set.of("led", "based", "run", "owned", "headquartered", "commanded", "dominated");

  /** Before a nation: it is another's people or somebody's opponent. */
  private static final Set<String> ESTRANGING = Set.of("ethnic", "pro", "anti", "non");

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "state",
          "claim",
          "declare",
          "warn",
          "insist",
          "comment",
          "note",
          "explain",
          "stress",
          "reply",
          "suggest",
          "write",
          "argue",
          "confirm",
          "deny",
          "admit",
          "observe",
          "remark",
          "tweet",
          "continue",
          "ask",
          "acknowledge",
          "assert",
          "allege",
          "conclude",
          "recall",
          "reiterate",
          "emphasise",
          "emphasize",
          "promise",
          "vow",
          "pledge",
          "urge",
          "complain");

  private Nouns() {}

  /** Nouns for parts of a country. */
  public static boolean isRegion(String lemma) {
    return switch (lemma) {
      case "province", "region", "district", "city", "county", "area", "town", "island", "valley" ->
          true;
      case "village", "governorate", "prefecture", "municipality", "peninsula", "camp", "suburb" ->
          true;
      default -> false;
    };
  }

  /** Nouns for people who are not of those that they are somebody's: "his victims". */
  public static boolean isOpposed(String noun) {
    return OPPOSED.contains(noun);
  }

  /** Verbs whose subject, where it is a mere number, is people: "thousands marched". */
  public static boolean isDoneByPeople(String verb) {
    return switch (verb) {
      case "march",
          "protest",
          "rally",
          "demonstrate",
          "gather",
          "riot",
          "chant",
          "flee",
          "besiege",
          "storm",
          "boycott",
          "mourn",
          "join",
          "attend",
          "surround",
          "throng",
          "take",
          "turn",
          "strike",
          "clash",
          "call",
          "demand",
          "block" ->
          true;
      default -> false;
    };
  }

  /** Verbs whose object, where it is a mere number, is people. */
  public static boolean isDoneToPeople(String verb) {
    return switch (verb) {
      case "kill",
          "wound",
          "injure",
          "hurt",
          "arrest",
          "detain",
          "jail",
          "kidnap",
          "abduct",
          "execute",
          "behead",
          "murder",
          "massacre",
          "evacuate",
          "displace",
          "rescue" ->
          true;
      default -> false;
    };
  }

  /** A people, or a part of one, that lives somewhere. */
  public static boolean isPopulation(String noun) {
    return switch (noun) {
      case "population", "minority", "community", "majority", "ethnic minority" -> true;
      default -> false;
    };
  }

  public static boolean isQuantity(String lemma) {
    return QUANTITIES.contains(lemma);
  }

  public static boolean isCountry(String lemma) {
    return COUNTRIES.contains(lemma);
  }

  public static boolean isSide(String lemma) {
    return SIDES.contains(lemma);
  }

  public static boolean isBody(String lemma) {
    return BODIES.contains(lemma);
  }

  /** Nouns that say what the body of states named before them is: "the NATO alliance". */
  public static boolean isBodyOfStates(String lemma) {
    return switch (lemma) {
      case "group", "organisation", "organization", "bloc", "alliance", "grouping", "forum" -> true;
      default -> false;
    };
  }

  static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /** After a hyphen: an office that is not yet held. */
  static boolean isIncoming(String lower) {
    return switch (lower) {
      case "elect", "designate", "in", "general", "at" -> true;
      default -> false;
    };
  }

  /** After a hyphen: those before it rule the place that follows, "rebel-held". */
  static boolean isHolding(String lower) {
    return switch (lower) {
      case "held", "controlled", "occupied", "ruled", "administered" -> true;
      default -> false;
    };
  }

  static boolean isOwning(String lower) {
    return OWNING.contains(lower);
  }

  static boolean isEstranging(String lower) {
    return ESTRANGING.contains(lower);
  }

  /** Participles that only say where somebody is: "people living in Chad". */
  public static boolean isDwelling(String form) {
    return switch (form) {
      case "living", "residing", "trapped", "stranded", "displaced", "sheltering", "based" -> true;
      case "operating", "settled", "born" -> true;
      default -> false;
    };
  }

  /** Verbs whose subject is a speaker. */
  public static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma);
  }
}
