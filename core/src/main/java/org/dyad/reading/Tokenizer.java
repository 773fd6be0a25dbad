package org.dyad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.tokens.Cuts;
import org.dyad.reading.tokens.TextCutter;

/**
 * Cuts an article's headline and paragraphs into sentences and words, as UD English splits them
 * ("don't" is {@code do n't}). No sentence spans two blocks; every character of a block that is not
 * white space belongs to exactly one word. Words come without lemma, tags and tree ({@code _}, all
 * below the first), for a parser to fill. Immutable and safe to share.
 */
public final class Tokenizer implements Function<Article, List<Sentence>> {

  private static final String UNKNOWN = "_";

  private final TextCutter cutter = new TextCutter();

  @Override
  public List<Sentence> apply(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Cuts words = new Cuts();
    String text = article.text();
    List<Block> blocks = article.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (!block.isRead()) {
        continue;
      }
      cutter.words(text, block.span().start(), block.span().end(), words);
      int from = 0;
      int to = dateline(article, block, words);
      while (from < words.size()) {
        to = to > from ? to : cutter.sentenceEnd(text, words, from);
        int number = sentences.size() + 1;
        sentences.add(
            new Sentence(number, b, block.kind(), tokens(text, words, from, to), List.of()));
        from = to;
      }
    }
    return sentences;
  }

  /** The word after the dateline at the beginning of a block, or 0. */
  private int dateline(Article article, Block block, Cuts words) {
    Span place = article.dateline().span();
    return !place.isNone() && block.span().contains(place) && words.size() > 0
        ? cutter.datelineEnd(article.text(), words, place.end())
        : 0;
  }

  private static List<Token> tokens(String text, Cuts words, int from, int to) {
    Token[] tokens = new Token[to - from];
    for (int i = from; i < to; i++) {
      int start = words.start(i);
      int end = words.end(i);
      tokens[i - from] = bare(i - from + 1, text.substring(start, end), new Span(start, end));
    }
    return List.of(tokens);
  }

  /** A word of which only form and place are known. */
  static Token bare(int index, String form, Span span) {
    return new Token(
        index,
        form,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        index == 1 ? 0 : 1,
        index == 1 ? "root" : "dep",
        span);
  }
}
