package org.dyad.reading;

import org.dyad.article.Span;

/**
 * One syntactic word (UD v2, English).
 *
 * @param index position in its sentence, from 1
 * @param form as written
 * @param lemma dictionary form, lower case but for names
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn Treebank part of speech, such as {@code VBD}
 * @param head index of its head, 0 for the root
 * @param deprel relation to its head, subtypes kept ({@code nsubj:pass})
 * @param span its characters in the article's text
 */
public record Token(
    int index,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel,
    Span span) {

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  public boolean is(String relation) {
    return deprel.equals(relation)
        || (deprel.startsWith(relation)
            && deprel.length() > relation.length()
            && deprel.charAt(relation.length()) == ':');
  }
}
