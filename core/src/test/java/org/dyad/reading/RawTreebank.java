package org.dyad.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.dyad.article.Article;
import org.dyad.article.Span;

/**
 * A treebank turned back into raw text, to see how well its words and sentences are found again.
 * Documents begin at {@code newdoc}, paragraphs at {@code newpar}, one a line; sentences of a
 * paragraph are joined as {@code SpaceAfter} says.
 */
final class RawTreebank {

  /** One document: its text, and where its words and sentences are. */
  record Document(String id, String text, List<Span> words, List<Span> sentences) {}

  /** Hits, what was found, and what is there. */
  record Score(int hits, int found, int there) {

    /** In per cent. */
    double f1() {
      return 200.0 * hits / (found + there);
    }

    Score plus(Score other) {
      return new Score(hits + other.hits, found + other.found, there + other.there);
    }
  }

  private final List<Document> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<Span> words = new ArrayList<>();
  private List<Span> sentences = new ArrayList<>();
  private String id = "";
  private int sentenceStart;
  private boolean newParagraph;
  private int rangeEnd;
  private boolean spaceAfterRange;

  private RawTreebank() {}

  static List<Document> read(Path file) {
    RawTreebank treebank = new RawTreebank();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        treebank.line(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    treebank.endDocument();
    return treebank.documents;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      endDocument();
      id = line.substring(line.indexOf('=') + 1).strip();
    } else if (line.startsWith("# newpar")) {
      newParagraph = true;
    } else if (line.isEmpty()) {
      endSentence();
    } else if (!line.startsWith("#") || line.indexOf('\t') > 0) {
      word(line.split("\t"));
    }
  }

  private void word(String[] columns) {
    if (columns[0].contains(".")) {
      return;
    }
    boolean space = !List.of(columns[9].split("\\|")).contains("SpaceAfter=No");
    int dash = columns[0].indexOf('-');
    if (dash > 0) {
      rangeEnd = Integer.parseInt(columns[0].substring(dash + 1));
      spaceAfterRange = space;
      return;
    }
    if (newParagraph && !text.isEmpty()) {
      text.setCharAt(text.length() - 1, '\n');
    }
    if (columns[0].equals("1")) {
      sentenceStart = text.length();
    }
    newParagraph = false;
    words.add(new Span(text.length(), text.length() + columns[1].length()));
    text.append(columns[1]);
    int index = Integer.parseInt(columns[0]);
    if (index < rangeEnd ? false : index == rangeEnd ? spaceAfterRange : space) {
      text.append(' ');
    }
  }

  private void endSentence() {
    if (!words.isEmpty() && words.get(words.size() - 1).start() >= sentenceStart) {
      sentences.add(new Span(sentenceStart, words.get(words.size() - 1).end()));
    }
    rangeEnd = 0;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      // Treebanks leave the space out at the end of a sentence now and then; text has one there.
      text.append(' ');
    }
  }

  private void endDocument() {
    if (!words.isEmpty()) {
      documents.add(new Document(id, text.toString(), words, sentences));
    }
    text.setLength(0);
    words = new ArrayList<>();
    sentences = new ArrayList<>();
    newParagraph = false;
  }

  static Score words(List<Document> documents, Tokenizer tokenizer) {
    Score score = new Score(0, 0, 0);
    for (Document document : documents) {
      List<Span> found = new ArrayList<>();
      for (Sentence sentence : tokenizer.apply(Article.ofText(document.id, document.text))) {
        sentence.tokens().forEach(token -> found.add(token.span()));
      }
      score = score.plus(score(found, document.words));
    }
    return score;
  }

  static Score sentences(List<Document> documents, Tokenizer tokenizer) {
    Score score = new Score(0, 0, 0);
    for (Document document : documents) {
      List<Span> found =
          tokenizer.apply(Article.ofText(document.id, document.text)).stream()
              .map(Sentence::span)
              .toList();
      score = score.plus(score(found, document.sentences));
    }
    return score;
  }

  private static Score score(Collection<Span> found, Collection<Span> there) {
    Set<Span> hits = new HashSet<>(found);
    hits.retainAll(new HashSet<>(there));
    return new Score(hits.size(), found.size(), there.size());
  }

  static List<Document> only(List<Document> documents, Predicate<Document> wanted) {
    return documents.stream().filter(wanted).toList();
  }
}
