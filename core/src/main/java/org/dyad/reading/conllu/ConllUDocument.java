package org.dyad.reading.conllu;

import java.util.ArrayList;
import java.util.List;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.reading.Reader;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;

/**
 * The sentences between one {@code # newdoc} and the next.
 *
 * @param article the text that the words make, with the file's id and date for it
 */
public record ConllUDocument(Article article, List<ConllUSentence> sentences) {

  /** Says that a sentence stands in the headline; no usual comment does. */
  static final String HEADLINE = "# kind = headline";

  public ConllUDocument {
    sentences = List.copyOf(sentences);
  }

  /** The sentences as they are in the file. */
  public Reading reading() {
    List<Sentence> plain = new ArrayList<>(sentences.size());
    for (ConllUSentence one : sentences) {
      plain.add(one.sentence());
    }
    return new Reading(article, plain);
  }

  /**
   * Has sentences parsed; their words stay what they are.
   *
   * @param all whether to parse those too that the file gives a tree
   */
  public ConllUDocument parsed(Reader reader, boolean all) {
    List<Sentence> bare = new ArrayList<>();
    for (ConllUSentence one : sentences) {
      if (all || !one.isParsed()) {
        bare.add(one.sentence());
      }
    }
    if (bare.isEmpty()) {
      return this;
    }
    List<Sentence> parsed = reader.parse(bare);
    List<ConllUSentence> done = new ArrayList<>(sentences.size());
    int next = 0;
    for (ConllUSentence one : sentences) {
      done.add(all || !one.isParsed() ? one.with(parsed.get(next++)) : one);
    }
    return new ConllUDocument(article, done);
  }

  /** An article that was read, with the comments that a file of it should have. */
  public static ConllUDocument of(Reading reading) {
    Article article = reading.article();
    String id = oneLine(article.id());
    List<ConllUSentence> sentences = new ArrayList<>(reading.sentences().size());
    int paragraph = -1;
    for (Sentence sentence : reading.sentences()) {
      List<String> comments = new ArrayList<>();
      if (sentences.isEmpty()) {
        comments.add("# newdoc id = " + id);
        if (article.published().isPresent()) {
          comments.add("# date = " + article.published().value());
        }
      }
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        comments.add("# newpar");
      }
      if (sentence.kind() == Block.Kind.HEADLINE) {
        comments.add(HEADLINE);
      }
      comments.add("# sent_id = " + id + "-" + sentence.number());
      comments.add("# text = " + oneLine(sentence.span().of(article.text())));
      sentences.add(new ConllUSentence(sentence, true, comments, List.of()));
    }
    return new ConllUDocument(article, sentences);
  }

  /** A comment ends with its line. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString();
  }
}
