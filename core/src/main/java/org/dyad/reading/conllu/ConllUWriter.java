package org.dyad.reading.conllu;

import java.io.IOException;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.conllu.ConllUSentence.Range;

/**
 * Writes documents as CoNLL-U: features and enhanced dependencies are left open, names stand in the
 * last column as {@code NER=B-PER}, {@code NER=I-PER}.
 */
public final class ConllUWriter {

  private final Appendable out;

  public ConllUWriter(Appendable out) {
    this.out = out;
  }

  /** Writes all sentences of a document. */
  public void write(ConllUDocument document) throws IOException {
    String text = document.article().text();
    for (ConllUSentence sentence : document.sentences()) {
      write(sentence, text);
    }
  }

  private void write(ConllUSentence given, String text) throws IOException {
    for (String comment : given.comments()) {
      out.append(comment).append('\n');
    }
    Sentence sentence = given.sentence();
    String[] names = names(sentence);
    int range = 0;
    int covered = 0;
    for (Token token : sentence.tokens()) {
      if (range < given.ranges().size() && given.ranges().get(range).first() == token.index()) {
        Range words = given.ranges().get(range++);
        Span end = sentence.token(words.last()).span();
        out.append(words.first() + "-" + words.last()).append('\t').append(words.form());
        out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(isClosed(end, text) ? "SpaceAfter=No" : "_");
        out.append('\n');
        covered = words.last();
      }
      row(token, names[token.index()], token.index() > covered && isClosed(token.span(), text));
    }
    out.append('\n');
  }

  private void row(Token token, String name, boolean closed) throws IOException {
    out.append(Integer.toString(token.index()));
    cell(token.form());
    cell(token.lemma());
    cell(token.upos());
    cell(token.xpos());
    out.append("\t_\t").append(Integer.toString(token.head()));
    cell(token.deprel());
    out.append("\t_\t");
    out.append(name);
    out.append(closed ? (name.isEmpty() ? "" : "|") + "SpaceAfter=No" : name.isEmpty() ? "_" : "");
    out.append('\n');
  }

  private void cell(String value) throws IOException {
    out.append('\t').append(value.isEmpty() ? "_" : value);
  }

  /** Whether the next word follows without a space. */
  private static boolean isClosed(Span span, String text) {
    return span.end() < text.length() && !Character.isWhitespace(text.charAt(span.end()));
  }

  private static String[] names(Sentence sentence) {
    String[] names = new String[sentence.size() + 1];
    java.util.Arrays.fill(names, "");
    for (EntityMention name : sentence.entities()) {
      for (int i = name.first(); i <= name.last(); i++) {
        names[i] = "NER=" + (i == name.first() ? "B-" : "I-") + name.type();
      }
    }
    return names;
  }
}
