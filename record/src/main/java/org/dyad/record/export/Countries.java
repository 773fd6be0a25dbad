package org.dyad.record.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dyad.actor.ActorLexicon;
import org.dyad.actor.lexicon.CountryCodes;
import org.dyad.actor.lexicon.CountryCodes.Country;
import org.dyad.actor.lexicon.Entry;
import org.dyad.event.Ontology;

/**
 * What the formats call a country. Codes that a scheme does not have are empty. Immutable and safe
 * to share.
 */
public final class Countries {

  private final CountryCodes codes;
  private final Map<String, String> names;

  private Countries(CountryCodes codes, Map<String, String> names) {
    this.codes = codes;
    this.names = Map.copyOf(names);
  }

  /** The countries that the program knows. */
  public static Countries load() {
    CountryCodes codes = CountryCodes.load();
    ActorLexicon lexicon = ActorLexicon.load();
    Map<String, String> names = new HashMap<>();
    for (Country country : codes.all()) {
      lexicon
          .state(country.iso3())
          .map(Entry::name)
          .ifPresent(name -> names.put(country.iso3(), name));
    }
    for (Map.Entry<String, String> body : Ontology.load().international().entrySet()) {
      names.put(body.getKey(), body.getValue());
    }
    return new Countries(codes, names);
  }

  /** Its usual name in English; the code itself where there is none. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Its number in the Correlates of War. */
  String cow(String code) {
    return of(code).map(Country::cow).orElse("");
  }

  /** Its code in CAMEO. */
  String cameo(String code) {
    return of(code).map(Country::cameo).orElse("");
  }

  /** Its name in ICEWS, its usual name where that is not known. */
  String icews(String code) {
    return of(code)
        .map(country -> country.icews().isEmpty() ? name(code) : country.icews())
        .orElse("");
  }

  /** Its code in FIPS 10-4, the first where there are several. */
  String fips(String code) {
    return of(code).filter(c -> !c.fips().isEmpty()).map(c -> c.fips().get(0)).orElse("");
  }

  private Optional<Country> of(String code) {
    return codes.of(code);
  }
}
