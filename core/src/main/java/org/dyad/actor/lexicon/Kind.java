package org.dyad.actor.lexicon;

/** What a name of the lexicon names. */
public enum Kind {
  /** A state or dependent territory by its name: "Pakistan", "U.S.", "Burma". */
  STATE,
  /** A part of a state, or a region without one state: "Scotland", "Kashmir". */
  REGION,
  /** A national, regional, ethnic or religious adjective: "Pakistani", "Kurdish". */
  ADJECTIVE,
  /** A noun for the people of a state, region or faith: "Pakistanis", "Briton", "Kurds". */
  DEMONYM,
  /** A city that stands for the government that sits there: "Moscow", "Brussels". */
  CAPITAL,
  /** A city that is no capital: "Karachi". */
  CITY,
  /** A building or quarter that stands for an organ: "Kremlin", "White House". */
  SEAT,
  /** The first half of a compound adjective: "Sino-", "Anglo-". */
  PREFIX,
  /** An intergovernmental or private organisation, agency of news, or company. */
  BODY,
  /** An organ of a state with a name of its own: "Knesset", "FBI". */
  ORGAN,
  /** An armed group or movement. */
  GROUP,
  /** A political party. */
  PARTY,
  /** A noun for actors of a kind: "foreign minister", "protesters", "ministry". */
  AGENT,
  /** A person known by name. */
  PERSON,
  /** A word that changes the noun after it: "former", "acting". */
  MODIFIER
}
