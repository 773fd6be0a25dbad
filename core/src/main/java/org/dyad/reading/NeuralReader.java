package org.dyad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dyad.article.Article;
import org.dyad.reading.neural.NeuralParser;

/**
 * The default reader: Dyad's own network on ONNX Runtime. Sentences of one article go through it
 * together, never those of several, so an article's reading is the same whatever else is read.
 */
public final class NeuralReader implements Reader {

  private final Function<Article, List<Sentence>> splitter;
  private final NeuralParser parser;

  /**
   * @param splitter cuts an article into sentences and tokens
   * @param parser fills them; closed with this reader
   */
  public NeuralReader(Function<Article, List<Sentence>> splitter, NeuralParser parser) {
    this.splitter = splitter;
    this.parser = parser;
  }

  @Override
  public Reading read(Article article) {
    return readAll(List.of(article)).get(0);
  }

  @Override
  public List<Reading> readAll(List<Article> articles) {
    List<List<Sentence>> split = new ArrayList<>(articles.size());
    for (Article article : articles) {
      split.add(splitter.apply(article));
    }
    List<List<Sentence>> parsed = parser.parse(split);
    List<Reading> readings = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      readings.add(new Reading(articles.get(i), parsed.get(i)));
    }
    return readings;
  }

  @Override
  public List<Sentence> parse(List<Sentence> tokenised) {
    return parser.parse(List.of(tokenised)).get(0);
  }

  @Override
  public void close() {
    parser.close();
  }
}
