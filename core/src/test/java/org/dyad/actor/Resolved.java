package org.dyad.actor;

import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.NeuralReader;

/** A text with those whom it names. */
record Resolved(String text, Mentions mentions) {

  /** What these words name, as "CODE SECTORS", each actor once. */
  List<String> who(String words) {
    return mentions.all().stream()
        .filter(mention -> mention.span().of(text).equals(words))
        .map(mention -> mention.actor())
        .map(actor -> (actor.country() + " " + String.join(" ", actor.sectors())).strip())
        .distinct()
        .toList();
  }

  List<String> ids(String words) {
    return mentions.all().stream()
        .filter(mention -> mention.span().of(text).equals(words))
        .map(mention -> mention.actor().id())
        .distinct()
        .toList();
  }

  /** Resolves a text of a day. */
  static Resolved of(NeuralReader reader, ActorResolver resolver, String text, String date) {
    Article article = Article.ofText("t", text, new Found(date, Span.NONE, "test"));
    return new Resolved(article.text(), resolver.resolve(reader.read(article)));
  }
}
