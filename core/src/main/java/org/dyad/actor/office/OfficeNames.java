package org.dyad.actor.office;

import java.util.Map;
import java.util.Set;

/** One spelling for an office that reports spell in several ways. */
public final class OfficeNames {

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("premier", "prime minister"),
          Map.entry("PM", "prime minister"),
          Map.entry("taoiseach", "prime minister"),
          Map.entry("minister of foreign affairs", "foreign minister"),
          Map.entry("minister for foreign affairs", "foreign minister"),
          Map.entry("external affairs minister", "foreign minister"),
          Map.entry("FM", "foreign minister"),
          Map.entry("minister of defence", "defence minister"),
          Map.entry("minister of defense", "defence minister"),
          Map.entry("secretary of defense", "defence minister"),
          Map.entry("defense secretary", "defence minister"),
          Map.entry("defence secretary", "defence minister"),
          Map.entry("minister of the interior", "interior minister"),
          Map.entry("minister of interior", "interior minister"),
          Map.entry("home minister", "interior minister"),
          Map.entry("minister of finance", "finance minister"),
          Map.entry("minister of justice", "justice minister"),
          Map.entry("secretary of the treasury", "treasury secretary"),
          Map.entry("vice-president", "vice president"),
          Map.entry("national security advisor", "national security adviser"),
          Map.entry("parliament speaker", "speaker of parliament"),
          Map.entry("parliamentary speaker", "speaker of parliament"),
          Map.entry("house speaker", "speaker of the house"),
          Map.entry("commander-in-chief", "commander in chief"),
          Map.entry("secretary-general", "secretary general"),
          Map.entry("Gen.", "general"),
          Map.entry("Lt. Gen.", "lieutenant general"),
          Map.entry("Maj. Gen.", "major general"),
          Map.entry("Brig. Gen.", "brigadier general"),
          Map.entry("Col.", "colonel"),
          Map.entry("Lt. Col.", "lieutenant colonel"),
          Map.entry("Adm.", "admiral"),
          Map.entry("Capt.", "captain"),
          Map.entry("Maj.", "major"),
          Map.entry("Sen.", "senator"),
          Map.entry("Rep.", "representative"),
          Map.entry("Gov.", "governor"));

  /** Offices of which a state or body has many, by their last word. */
  private static final Set<String> SHARED =
      Set.of(
          "ambassador",
          "envoy",
          "representative",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "official",
          "adviser",
          "advisor",
          "aide",
          "senator",
          "congressman",
          "congresswoman",
          "lawmaker",
          "legislator",
          "deputy",
          "member",
          "judge",
          "justice",
          "general",
          "colonel",
          "major",
          "captain",
          "lieutenant",
          "admiral",
          "commander",
          "officer",
          "dean",
          "inspector",
          "councillor",
          "councilor",
          "governor",
          "mayor",
          "minister",
          "secretary",
          "undersecretary",
          "commissioner",
          "director",
          "leader",
          "lawyer",
          "prosecutor",
          "bishop",
          "archbishop",
          "cardinal",
          "sheikh",
          "prince",
          "princess",
          "professor",
          "consul",
          "negotiator",
          "diplomat");

  private OfficeNames() {}

  /**
   * An office with whose it is: "foreign minister of Kenya", "envoy of Kenya to Chad".
   *
   * @param polity empty to leave the office as it is
   */
  public static String title(String office, String polity) {
    if (polity.isEmpty() || office.isEmpty()) {
      return office;
    }
    int to = office.indexOf(" to ");
    return to < 0
        ? office + " of " + polity
        : office.substring(0, to) + " of " + polity + office.substring(to);
  }

  /** Whether a title is an office: no trade, no rank without a post, and nothing only sought. */
  public static boolean isOffice(String title) {
    return switch (title.substring(title.lastIndexOf(' ') + 1)) {
      case "lawyer", "attorney", "candidate", "contender", "frontrunner", "hopeful", "nominee" ->
          title.equals("district attorney") || title.equals("state attorney");
      case "sergeant", "constable", "corporal", "private", "lieutenant", "captain" -> false;
      case "professor", "doctor", "dictator", "strongman", "veteran", "activist" -> false;
      default -> true;
    };
  }

  /**
   * Whether one person at a time holds an office of a state or body: "foreign minister", not
   * "minister", "ambassador" or "deputy prime minister".
   *
   * @param title the office in whatever spelling
   */
  public static boolean isSingle(String title) {
    String office = usual(title);
    if (office.startsWith("deputy ") || office.startsWith("vice ")) {
      return office.equals("vice president");
    }
    int to = office.indexOf(" to ");
    int of = office.indexOf(" of ");
    int cut = of < 0 ? to : to < 0 ? of : Math.min(to, of);
    String post = cut < 0 ? office : office.substring(0, cut);
    String last = post.substring(post.lastIndexOf(' ') + 1);
    boolean whole = post.equals(last);
    boolean named = last.equals("minister") || last.equals("secretary");
    boolean general = post.equals("attorney general") || post.equals("secretary general");
    return general || (named ? !whole : to < 0 && !SHARED.contains(last));
  }

  /**
   * The usual name of an office, without its polity: "defence minister" for "minister of defense".
   */
  public static String usual(String office) {
    String usual = USUAL.get(office);
    return usual != null ? usual : office.replace("defense", "defence");
  }
}
