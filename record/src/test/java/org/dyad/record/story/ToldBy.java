package org.dyad.record.story;

import java.util.ArrayList;
import java.util.List;
import org.dyad.Coded;
import org.dyad.article.Article;
import org.dyad.event.Event;
import org.dyad.event.Ontology;
import org.dyad.record.kept.KeptArticle;
import org.dyad.record.kept.KeptEvent;

/** What coded articles tell, as a record would keep it. */
final class ToldBy {

  private ToldBy() {}

  /**
   * @param keys keys of the articles, in their order
   */
  static List<Telling> all(List<Coded> coded, List<Long> keys, Ontology ontology, Rarity rarity) {
    List<Telling> told = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      told.addAll(one(coded.get(i), keys.get(i), ontology, rarity));
    }
    return told;
  }

  static List<Telling> one(Coded coded, long key, Ontology ontology, Rarity rarity) {
    Article article = coded.article();
    String text = article.text();
    if (text.codePointCount(0, text.length()) != text.length()) {
      throw new IllegalArgumentException(
          "offsets of " + article.id() + " would have to be counted");
    }
    KeptArticle kept =
        new KeptArticle(
            key,
            article.id(),
            1,
            article.title().value(),
            article.byline().value(),
            article.publisher().value(),
            article.url(),
            article.dateline().value(),
            article.publishedOn());
    Telling.Gist gist = Telling.Gist.of(article.title().value(), text, rarity);
    List<Telling> told = new ArrayList<>();
    for (Event event : coded.events()) {
      KeptEvent one = new KeptEvent(KeptEvent.id(key, told.size()), kept, event);
      told.add(Telling.of(one, gist, ontology, rarity));
    }
    return told;
  }
}
