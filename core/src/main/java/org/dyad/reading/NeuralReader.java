package org.dyad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dyad.article.Article;
import org.dyad.reading.neural.NeuralParser;

/**
 * The default reader: Dyad's own network on ONNX Runtime. Each sentence is read by itself, so an
 * article's reading is the same whatever else is read and on however many threads.
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

  /**
   * The reader that is part of the program, on any text.
   *
   * @param threads sentences read at the same time, at least 1
   */
  public static NeuralReader load(int threads) {
    return new NeuralReader(new Tokenizer(), NeuralParser.load(threads));
  }

  @Override
  public Reading read(Article article) {
    return readAll(List.of(article)).get(0);
  }

  @Override
  public List<Reading> readAll(List<Article> articles) {
    List<Sentence> all = new ArrayList<>();
    int[] ends = new int[articles.size()];
    for (int i = 0; i < ends.length; i++) {
      all.addAll(splitter.apply(articles.get(i)));
      ends[i] = all.size();
    }
    List<Sentence> parsed = parser.parse(all);
    List<Reading> readings = new ArrayList<>(articles.size());
    for (int i = 0; i < ends.length; i++) {
      int from = i == 0 ? 0 : ends[i - 1];
      readings.add(new Reading(articles.get(i), parsed.subList(from, ends[i])));
    }
    return readings;
  }

  @Override
  public List<Sentence> parse(List<Sentence> tokenised) {
    return parser.parse(tokenised);
  }

  @Override
  public void close() {
    parser.close();
  }
}
