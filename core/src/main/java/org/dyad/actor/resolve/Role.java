package org.dyad.actor.resolve;

import java.util.List;

/**
 * What somebody is: whose, of which sector, in what office.
 *
 * @param country country code, empty if unknown
 * @param polity name of the state or body, empty if unknown
 * @param sectors PLOVER sectors, most telling first
 * @param post "foreign minister", empty if none
 * @param owner id of the body or group that they belong to, empty if of a state or unknown
 * @param why what told the country, for people
 */
record Role(
    String country, String polity, List<String> sectors, String post, String owner, String why) {

  Role {
    sectors = List.copyOf(sectors);
  }

  /** "foreign minister of Kenya"; empty if no office is known. */
  String office() {
    return post.isEmpty() || polity.isEmpty() ? post : post + " of " + polity;
  }
}
