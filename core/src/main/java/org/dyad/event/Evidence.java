package org.dyad.event;

import java.util.List;
import org.dyad.article.Span;

/**
 * One sentence that tells an event, and the words of each field.
 *
 * @param article id of the article
 * @param sentence number of the sentence, from 1
 * @param span the sentence
 * @param text its words
 * @param event words of the predicate
 * @param actors words of the actors
 * @param recipients words of the recipients
 * @param date words of the date
 * @param place words of the place
 */
public record Evidence(
    String article,
    int sentence,
    Span span,
    String text,
    List<Span> event,
    List<Span> actors,
    List<Span> recipients,
    List<Span> date,
    List<Span> place) {

  public Evidence {
    event = List.copyOf(event);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    date = List.copyOf(date);
    place = List.copyOf(place);
  }
}
