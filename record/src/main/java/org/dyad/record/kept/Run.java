package org.dyad.record.kept;

import org.dyad.event.Ontology;

/**
 * One run that adds to a record.
 *
 * @param number in this record, from 1
 * @param version of the program that codes
 * @param options that it was run with, as given
 * @param ontology the types of events that it adds
 */
public record Run(long number, String version, String options, Ontology ontology) {}
