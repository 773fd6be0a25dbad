package org.dyad.record.export;

import java.util.Optional;
import org.dyad.event.CameoCode;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.event.Quad;

/**
 * What the formats look up.
 *
 * @param ontology types, scores and codes, those of the user included
 * @param countries what each scheme calls a country
 * @param version of the program that exports
 */
public record Tables(Ontology ontology, Countries countries, String version) {

  Quad quad(Event event) {
    return ontology.quad(event.type().type());
  }

  String intensity(Event event) {
    return Double.toString(ontology.intensity(event.type()));
  }

  Optional<CameoCode> cameo(Event event) {
    return ontology.cameoCode(event.cameo());
  }

  /** The score of its CAMEO code on the Goldstein scale; empty if it has none. */
  String goldstein(Event event) {
    return cameo(event).map(code -> Double.toString(code.goldstein())).orElse("");
  }
}
