package org.dyad.record.export;

import java.util.ArrayList;
import java.util.List;
import org.dyad.actor.Actor;

/**
 * An actor in CAMEO's code: a country or a body, then what it is there.
 *
 * <p>After chapter 3 of the CAMEO codebook (Schrodt 2012, version 1.1b3) and the look-up tables of
 * GDELT made of it (CAMEO.country, CAMEO.knowngroup, CAMEO.type). PLOVER's sectors are CAMEO's
 * roles but for JRN, MED, REL, PRM, PRE, SOC and UNK, which are brought to the nearest role or to
 * none.
 *
 * @param country of three letters; empty if it is none, or CAMEO has no code for it
 * @param group a body that CAMEO knows by name; empty for others
 * @param types roles, the most telling first, at most three
 */
record CameoActor(String country, String group, List<String> types) {

  /** Nobody known. */
  static final CameoActor UNKNOWN = new CameoActor("", "", List.of());

  private static final String UNKNOWN_CODE = "---";
  private static final int MOST_TYPES = 3;

  CameoActor {
    types = List.copyOf(types);
  }

  static CameoActor of(Actor actor, Countries countries) {
    switch (actor.country()) {
      case "UNO":
        return new CameoActor("", "UNO", List.of("IGO"));
      case "EUR":
        return new CameoActor("EUR", "EEC", List.of("IGO"));
      case "IGO":
        return actor.id().equals("body:NATO")
            ? new CameoActor("WST", "NAT", List.of("IGO"))
            : new CameoActor("", "", List.of("IGO"));
      case "ISM":
        return new CameoActor("", "", List.of("NGM"));
      case "NGO", "IMG", "MNC":
        return new CameoActor("", "", List.of(actor.country()));
      default:
        return new CameoActor(countries.cameo(actor.country()), "", types(actor));
    }
  }

  private static List<String> types(Actor actor) {
    List<String> types = new ArrayList<>(2);
    for (String sector : actor.sectors()) {
      String type = type(sector);
      if (!type.isEmpty() && !types.contains(type) && types.size() < MOST_TYPES) {
        types.add(type);
      }
    }
    return types;
  }

  private static String type(String sector) {
    return switch (sector) {
      case "JRN" -> "MED";
      case "MED" -> "HLH";
      case "PRM" -> "UAF";
      case "SOC" -> "CVL";
      case "PRE", "REL", "UNK" -> "";
      default -> sector;
    };
  }

  /** The whole code, such as {@code PAKGOV} or {@code IGOUNO}; empty if nothing is known. */
  String code() {
    String roles = String.join("", types);
    return types.contains("IGO") ? roles + country + group : country + roles + group;
  }

  /** The whole code as PETRARCH2 writes it, {@code ---} if nothing is known. */
  String codeOrDashes() {
    String code = code();
    return code.isEmpty() ? UNKNOWN_CODE : code;
  }

  /** One of the roles, from 0; empty if there are fewer. */
  String type(int at) {
    return at < types.size() ? types.get(at) : "";
  }
}
