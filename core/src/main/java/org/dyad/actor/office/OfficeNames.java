package org.dyad.actor.office;

import java.util.Map;

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
          Map.entry("secretary-general", "secretary general"));

  private OfficeNames() {}

  /**
   * The usual name of an office, without its polity: "defence minister" for "minister of defense".
   */
  public static String usual(String office) {
    String usual = USUAL.get(office);
    return usual != null ? usual : office.replace("defense", "defence");
  }
}
