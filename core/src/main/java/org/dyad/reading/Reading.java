package org.dyad.reading;

import java.util.List;
import org.dyad.article.Article;

/** An article as read: its sentences in reading order, the headline's first. */
public record Reading(Article article, List<Sentence> sentences) {

  public Reading {
    sentences = List.copyOf(sentences);
  }
}
