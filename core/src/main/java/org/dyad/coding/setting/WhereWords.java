package org.dyad.coding.setting;

import java.util.Set;

/** The words and types by which {@link Where} tells the place of an event. */
final class WhereWords {

  /** Prepositions that say where something is done. */
  static final Set<String> STRICT =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "along",
          "off",
          "through",
          "within");

  /** What "on" says a place with: "on the border", not "on Afghanistan". */
  static final Set<String> GROUNDS =
      Set.of(
          "border",
          "boulevard",
          "bridge",
          "campus",
          "coast",
          "frontier",
          "highway",
          "island",
          "outskirts",
          "peninsula",
          "road",
          "soil",
          "square",
          "street",
          "territory");

  /** Roles of what is spoken of: "talks on the crisis in Syria" are not in Syria. */
  static final Set<String> TOPICAL = Set.of("on", "about", "over", "regarding", "concerning");

  /** Roles of what lies before an event, or what it is about: places in them are not its own. */
  static final Set<String> APART =
      Set.of(
          "on", "about", "over", "regarding", "concerning", "for", "after", "following", "since");

  /** Types that are words: a place after what is asked for is where that would be. */
  static final Set<String> WORDS = Set.of("REQUEST", "THREATEN", "ACCUSE", "REJECT");

  /** Verbs and nouns of going somewhere. */
  static final Set<String> JOURNEYS =
      Set.of(
          "arrive",
          "come",
          "fly",
          "go",
          "head",
          "journey",
          "leave",
          "march",
          "return",
          "stop",
          "stopover",
          "tour",
          "travel",
          "trip",
          "visit");

  /** Before a clause that is where its verb is. */
  static final Set<String> MEANWHILE = Set.of("when", "while", "as", "whilst");

  /** Verbs whose subject is where what they tell of happens: "Norway saw a wave of attacks". */
  static final Set<String> SUFFERING =
      Set.of("endure", "experience", "face", "see", "suffer", "witness");

  /** "On the sidelines of a summit in Oslo": nouns that are where what they are of is. */
  static final Set<String> EDGES = Set.of("sideline", "margin", "fringe", "eve", "opening");

  /** Types whose events are where those who take part are. */
  static final Set<String> BODILY =
      Set.of("CONSULT", "ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "RETREAT", "AID");

  /** Those of them whose doers are at the place too: "a bomber in Mogadishu killed six". */
  static final Set<String> DOERS = Set.of("ASSAULT", "PROTEST", "COERCE");

  /** What is named after the town that it sits in, wherever it acts. */
  static final Set<String> SEATED =
      Set.of(
          "administration",
          "authority",
          "commission",
          "council",
          "government",
          "leadership",
          "ministry",
          "parliament",
          "regime",
          "university");

  /** Nouns whose "of" names what they are or lie in: "the city of Basra", "the south of Chad". */
  static final Set<String> PARTS =
      Set.of(
          "area",
          "bank",
          "border",
          "camp",
          "capital",
          "center",
          "centre",
          "city",
          "coast",
          "countryside",
          "county",
          "desert",
          "district",
          "east",
          "edge",
          "enclave",
          "governorate",
          "heart",
          "hill",
          "island",
          "mountain",
          "neighborhood",
          "neighbourhood",
          "north",
          "northeast",
          "northwest",
          "outskirts",
          "outskirt",
          "part",
          "peninsula",
          "port",
          "province",
          "quarter",
          "region",
          "republic",
          "rest",
          "shore",
          "slum",
          "south",
          "southeast",
          "southwest",
          "state",
          "street",
          "stronghold",
          "suburb",
          "territory",
          "town",
          "valley",
          "vicinity",
          "village",
          "water",
          "west");

  /** Verbs whose subject or object is an event that is somewhere: "the meeting held in Moscow". */
  static final Set<String> HOSTING =
      Set.of(
          "hold", "take", "occur", "happen", "stage", "convene", "open", "begin", "host", "erupt");

  /** Roles that give a place only where somebody goes or comes. */
  static final Set<String> TRAVEL_ROLES = Set.of("to", "into", "for", "from", "patient", "of");

  private WhereWords() {}
}
