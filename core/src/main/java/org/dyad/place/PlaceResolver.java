package org.dyad.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dyad.place.choice.Chooser;
import org.dyad.place.choice.Chooser.Choice;
import org.dyad.place.naming.NameFinder;
import org.dyad.place.naming.Naming;
import org.dyad.reading.Reading;

/** Finds the place names of a report and which place each means. Immutable and safe to share. */
public final class PlaceResolver {

  private final NameFinder finder;
  private final Chooser chooser;

  public PlaceResolver(Gazetteer gazetteer) {
    this.finder = new NameFinder(gazetteer);
    this.chooser = new Chooser();
  }

  /** The place names of an article in the order of its sentences, the dateline's first. */
  public List<PlaceMention> resolve(Reading reading) {
    List<Naming> namings = finder.find(reading);
    Map<String, Choice> choices = chooser.choose(namings);
    List<PlaceMention> mentions = new ArrayList<>(namings.size() + 1);
    for (Naming naming : namings) {
      Choice choice = choices.get(naming.key());
      if (choice != null) {
        mentions.add(
            new PlaceMention(
                naming.sentence().number(),
                naming.sentence().number() == 0 ? 0 : naming.head(),
                naming.span(),
                choice.place(),
                naming.use(),
                choice.why()));
      }
    }
    return mentions;
  }
}
