package org.dyad.record.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes invented reports. They are made from some hundred sentences with gaps, so reports that
 * have nothing to do with each other share turns of phrase, background and closing lines, as those
 * of one agency do.
 */
final class InventedNews {

  /** A report. */
  record Report(String headline, List<String> sentences) {

    /** Its text, two sentences a paragraph. */
    String text() {
      StringBuilder text = new StringBuilder(headline).append("\n\n");
      for (int i = 0; i < sentences.size(); i++) {
        text.append(sentences.get(i)).append(i % 2 == 0 ? " " : "\n\n");
      }
      return text.toString();
    }

    String body() {
      return String.join(" ", sentences);
    }
  }

  private static final String[] PLACES = {
    "Marovia", "Telsk", "Port Anwar", "Kandoro", "Virelle", "Osmara", "Dunhaven", "Qalat Nur",
    "San Iredo", "Belgrav", "Tumaco Norte", "Hallersund", "Ngurani", "Setif", "Lovrenska", "Pahang",
    "Caldera", "Wexmoor", "Zarifabad", "Ilheva", "Morne Bleu", "Krasnodol", "Tarkwa", "Yendi"
  };
  private static final String[] FIRST = {
    "Amina", "Viktor", "Josefa", "Tariq", "Helga", "Samuel", "Noor", "Pavel", "Ines", "Dmitri",
    "Lucia", "Kwame", "Farid", "Greta", "Omar", "Sunita", "Rafael", "Mei", "Tomas", "Zainab"
  };
  private static final String[] LAST = {
    "Belloc", "Harun", "Osterman", "Quiroga", "Tolvanen", "Adeyo", "Markovic", "Lindqvist",
        "Rahmani",
    "Castellan", "Petrides", "Nwosu", "Dragan", "Sandoval", "Iqbal", "Ferrand", "Mbeki-Jones",
        "Okafor",
    "Varga", "Halloran", "Suleymanov", "Thorne", "Yilmazer", "Abrahamsen"
  };
  private static final String[] OFFICES = {
    "the interior minister", "the governor", "a police spokesman", "the head of the port authority",
    "the chief negotiator", "an army commander", "the mayor", "the finance minister",
    "a union leader", "the election commissioner", "a hospital director", "the opposition leader"
  };
  private static final String[] THINGS = {
    "the ceasefire", "the budget", "the dam project", "the border crossing", "the rail strike",
    "the ferry accident", "the grain deal", "the election", "the mining law", "the curfew",
    "the water shortage", "the peace talks", "the arms embargo", "the fuel subsidy", "the amnesty",
    "the land reform", "the vaccine campaign", "the fishing dispute", "the prisoner exchange"
  };
  private static final String[] DAYS = {
    "on Monday",
    "on Tuesday",
    "on Wednesday",
    "on Thursday",
    "on Friday",
    "at the weekend",
    "late last night",
    "early in the morning",
    "last week",
    "this month"
  };
  private static final String[] DEEDS = {
    "rejected",
    "signed",
    "postponed",
    "criticised",
    "defended",
    "withdrew from",
    "agreed to",
    "called for an inquiry into",
    "blocked",
    "announced",
    "reopened",
    "condemned",
    "welcomed"
  };
  private static final String[] PATTERNS = {
    "{O} of {P}, {N}, {D} {T} {W}, officials said.",
    "At least {#} people were injured near {P} when a crowd tried to enter the town hall {W}.",
    "{N} told reporters in {P} that {T} would not be decided before the end of the year.",
    "Witnesses in {P} described long queues outside shops and a heavy presence of soldiers.",
    "The government in {P} has so far refused to say how many people are affected by {T}.",
    "\"We have waited {#} years for this and we will wait no longer,\" said {N}, {O}.",
    "A convoy of {#} lorries left {P} {W} under escort and is expected in {P} within two days.",
    "{O} said {T} was a matter for the courts and that he would not comment on it further.",
    "Opposition parties accused the government of using {T} to distract from rising prices.",
    "Residents of {P} said the power had been cut for {#} hours {W}.",
    "The two sides have met {#} times since January without agreeing on {T}.",
    "According to figures published {W}, {#} families have left the district around {P}.",
    "{N} arrived in {P} {W} for talks about {T} with {N}.",
    "Neighbouring states have offered to send observers, but {O} said they were not needed.",
    "The price of bread in {P} has risen by {#} per cent since {T} began.",
    "Police arrested {#} people and seized two vehicles during a search in {P} {W}.",
    "A spokeswoman for the ministry said the report on {T} would be made public {W}.",
    "{N}, who has led the movement since the spring, {D} {T} in a speech in {P}.",
    "Rescue teams from {P} reached the village {W} after the road had been cleared.",
    "Aid agencies say that {#} tonnes of food are waiting at the border with {P}.",
    "The court in {P} adjourned the case against {N} until {#} witnesses have been heard.",
    "{O} called {T} \"a step that nobody in {P} had asked for\".",
    "Markets reacted calmly, although the currency lost {#} per cent against the dollar {W}.",
    "Talks on {T} broke down {W} after {N} left the room, a diplomat in {P} said.",
    "Schools in {P} and two nearby towns stayed closed {W} because of {T}.",
    "The army said it had found {#} rockets in a warehouse on the outskirts of {P}.",
    "{N} and {N} signed the agreement on {T} in {P} {W}.",
    "Some {#} workers marched from the station to the square in {P} to protest against {T}.",
    "In a letter seen by this agency, {O} warned that {T} could cost {#} jobs.",
    "The commission has {#} days to answer the complaint that {N} lodged {W}.",
    "Farmers around {P} fear that {T} will ruin this season's harvest.",
    "{O} denied that money meant for {P} had been spent on {T}.",
    "Two officers were wounded {W} in an exchange of fire on the road between {P} and {P}.",
    "Historians note that {P} has seen {#} such disputes since independence.",
    "The airline cancelled {#} flights to {P} {W}, citing {T}.",
    "\"{P} deserves better than this,\" {N} said, as supporters waved flags behind her.",
    "Analysts in {P} doubt that {N} can bring the coalition to accept {T}.",
    "A fire at the depot in {P} destroyed {#} vehicles {W}; nobody was hurt.",
    "{N} said {O} had promised her in private that {T} would be dropped.",
    "The bridge at {P} was reopened {W} after repairs that took {#} weeks."
  };
  private static final String[] BACKGROUNDS = {
    "The country of {P} has been without an elected parliament since the assembly was dissolved in a"
        + " dispute over the powers of the president and the length of his term in office.",
    "More than {#} thousand people have been displaced since fighting in the north began, according"
        + " to the United Nations, which has appealed for money to feed them through the winter.",
    "{P} and {P} fought a short war over the river valley a generation ago, and its course has never"
        + " been marked on a map that both of them accept."
  };
  private static final String[] CLOSINGS = {
    "Reporting by the news desk; additional reporting by correspondents in the region; editing by"
        + " the night desk.",
    "This report was first published by a partner agency and appears here under an agreement between"
        + " the two publishers. All rights reserved.",
    "Follow us for more news from the region and sign up for our morning letter, which comes every"
        + " weekday before seven."
  };

  private final Random random;

  InventedNews(long seed) {
    this.random = new Random(seed);
  }

  /** A report of 6 to 24 sentences. */
  Report report() {
    List<String> sentences = new ArrayList<>();
    int wanted = 6 + random.nextInt(19);
    List<String> patterns = new ArrayList<>(List.of(PATTERNS));
    for (int i = 0; i < wanted; i++) {
      sentences.add(filled(patterns.remove(random.nextInt(patterns.size()))));
    }
    if (random.nextInt(4) == 0) {
      sentences.add(sentences.size() / 2, filled(BACKGROUNDS[random.nextInt(BACKGROUNDS.length)]));
    }
    if (random.nextInt(2) == 0) {
      sentences.add(CLOSINGS[random.nextInt(CLOSINGS.length)]);
    }
    return new Report(headline(), sentences);
  }

  String headline() {
    return filled("{N} {D} {T} in {P}");
  }

  String sentence() {
    return filled(PATTERNS[random.nextInt(PATTERNS.length)]);
  }

  private String filled(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '{') {
        text.append(c);
        continue;
      }
      text.append(
          switch (pattern.charAt(i + 1)) {
            case 'P' -> one(PLACES);
            case 'N' -> one(FIRST) + " " + one(LAST);
            case 'O' -> one(OFFICES);
            case 'T' -> one(THINGS);
            case 'W' -> one(DAYS);
            case 'D' -> one(DEEDS);
            default -> String.valueOf(2 + random.nextInt(898));
          });
      i += 2;
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String one(String[] list) {
    return list[random.nextInt(list.length)];
  }
}
