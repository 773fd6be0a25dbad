package org.dyad.actor;

import org.dyad.actor.resolve.GivenNames;
import org.dyad.actor.resolve.Metonymy;
import org.dyad.actor.resolve.Resolution;
import org.dyad.reading.Reading;

/**
 * Finds who the words of an article name: states, bodies, office-holders, armed groups, people; by
 * name, by kind ("Turkish troops"), by short name, pronoun or description ("the two countries").
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ActorResolver resolver = new ActorResolver(ActorLexicon.load());
 * for (Mention mention : resolver.resolve(reading).all()) {
 *   System.out.println(mention.actor() + " " + mention.why());
 * }
 * }</pre>
 */
public final class ActorResolver {

  private final ActorLexicon lexicon;
  private final GivenNames givenNames;
  private final Metonymy metonymy;
  private final Capitals capitals;

  /**
   * @param lexicon the actors that are known from the start
   */
  public ActorResolver(ActorLexicon lexicon) {
    this.lexicon = lexicon;
    this.givenNames = GivenNames.load();
    this.metonymy = Metonymy.load();
    this.capitals = new Capitals(lexicon);
  }

  /** A reading whose names have capitals, also where the article has none. */
  public Reading withCapitals(Reading reading) {
    return capitals.of(reading);
  }

  /**
   * The mentions of an article. A phrase that names nobody ("the US position") has none, but each
   * nation, body and possessor inside it has its own.
   */
  public Mentions resolve(Reading reading) {
    return Resolution.mentions(reading, lexicon, givenNames, metonymy);
  }

  /** The actors that are known from the start. */
  public ActorLexicon lexicon() {
    return lexicon;
  }
}
