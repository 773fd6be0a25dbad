package org.dyad.reading.tokens;

/** Words and sentences of a block of text. Immutable and safe to share. */
public final class TextCutter {

  private final WordCutter words;
  private final SentenceCutter sentences;

  /** Loads the tables of words that are part of the program. */
  public TextCutter() {
    Abbreviations abbreviations = new Abbreviations();
    WordTable starters = WordTable.read("/org/dyad/reading/tokens/starters.txt", false);
    words = new WordCutter(new FullStops(abbreviations, starters));
    sentences = new SentenceCutter(abbreviations, starters);
  }

  /** Puts the words of {@code text[from, to)} into {@code out}, in place of what was there. */
  public void words(String text, int from, int to, Cuts out) {
    out.clear();
    words.cut(text, from, to, out);
  }

  /**
   * Where the dateline that begins a block ends, where its place is known.
   *
   * @param placeEnd where the place ends, as an index into the text
   * @return the word after it, 0 where the words after the place close no dateline
   */
  public int datelineEnd(String text, Cuts words, int placeEnd) {
    return Datelines.endAfter(text, words, placeEnd);
  }

  /**
   * Where a sentence ends.
   *
   * @param words the words of a block, as {@link #words} gives them
   * @param first the sentence's first word
   * @return the word after its last
   */
  public int sentenceEnd(String text, Cuts words, int first) {
    return sentences.end(text, words, first);
  }
}
