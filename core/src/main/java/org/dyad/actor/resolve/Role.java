package org.dyad.actor.resolve;

import java.util.List;

/**
 * What somebody is: whose, of which sector, in what office.
 *
 * @param country country code, empty if unknown
 * @param polity name of the state or body, empty if unknown
 * @param sectors PLOVER sectors, most telling first
 * @param post "foreign minister", empty if none
 * @param sentTo to whom an envoy is sent, empty if to nobody or unknown
 * @param owner id of the body or group that they belong to, empty if of a state or unknown
 * @param why what told the country, for people
 */
record Role(
    String country,
    String polity,
    List<String> sectors,
    String post,
    String sentTo,
    String owner,
    String why) {

  Role {
    sectors = List.copyOf(sectors);
  }

  Role(String country, String polity, List<String> sectors, String post, String owner, String why) {
    this(country, polity, sectors, post, "", owner, why);
  }

  /** The same of another country. */
  Role of(String otherCountry, String otherPolity, List<String> otherSectors, String otherWhy) {
    return new Role(otherCountry, otherPolity, otherSectors, post, sentTo, owner, otherWhy);
  }

  /** "foreign minister of Kenya", "envoy of Kenya to Chad"; empty if no office is known. */
  String office() {
    String office = post.isEmpty() || polity.isEmpty() ? post : post + " of " + polity;
    return office.isEmpty() || sentTo.isEmpty() ? office : office + " to " + sentTo;
  }
}
