package org.dyad.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/**
 * A treebank with marks of time: {@code XML=<date when…>} gives dates with values, entities of the
 * type {@code time} give noun phrases without. Read with the trees that it has.
 */
final class DatedTreebank {

  /**
   * A marked stretch.
   *
   * @param value of a date, empty for an entity
   */
  record Mark(int sentence, int first, int last, String value) {}

  /** One document. */
  record Document(String id, Reading reading, List<Mark> dates, List<Mark> phrases) {}

  private final List<Document> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String[]> open = new ArrayDeque<>();
  private List<Sentence> sentences = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private List<Mark> dates = new ArrayList<>();
  private List<Mark> phrases = new ArrayList<>();
  private String id = "";
  private String created = "";
  private int paragraph;
  private int dateFirst;
  private String dateValue = "";

  private DatedTreebank() {}

  static List<Document> read(Path file) {
    DatedTreebank treebank = new DatedTreebank();
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
    } else if (line.startsWith("# meta::dateCreated")) {
      created = line.substring(line.indexOf('=') + 1).strip();
    } else if (line.startsWith("# newpar")) {
      paragraph++;
    } else if (line.isEmpty()) {
      endSentence();
    } else if (!line.startsWith("#") || line.indexOf('\t') > 0) {
      word(line.split("\t"));
    }
  }

  private void word(String[] columns) {
    if (columns[0].contains(".") || columns[0].contains("-")) {
      return;
    }
    int index = Integer.parseInt(columns[0]);
    int start = text.length();
    text.append(columns[1]);
    tokens.add(
        new Token(
            index,
            columns[1],
            columns[2],
            columns[3],
            columns[4],
            Integer.parseInt(columns[6]),
            columns[7],
            new Span(start, text.length())));
    boolean glued = false;
    for (String field : columns[9].split("\\|")) {
      if (field.startsWith("Entity=")) {
        entities(field.substring("Entity=".length()), index);
      } else if (field.startsWith("XML=")) {
        date(field, index);
      }
      glued |= field.equals("SpaceAfter=No");
    }
    if (!glued) {
      text.append(' ');
    }
  }

  private void entities(String field, int index) {
    int at = 0;
    while (at < field.length()) {
      int end = at + 1;
      while (end < field.length() && field.charAt(end) != '(' && field.charAt(end) != ')') {
        end++;
      }
      if (field.charAt(at) == '(') {
        open.push(new String[] {field.substring(at + 1, end), Integer.toString(index)});
      }
      if (end < field.length() && field.charAt(end) == ')') {
        close(index);
        end++;
      }
      at = end;
    }
  }

  private void close(int last) {
    if (!open.isEmpty()) {
      String[] entity = open.pop();
      if (entity[0].contains("-time-")) {
        phrases.add(new Mark(sentences.size() + 1, Integer.parseInt(entity[1]), last, ""));
      }
    }
  }

  private void date(String field, int index) {
    int when = field.indexOf("<date when:::\"");
    if (when >= 0) {
      int from = when + "<date when:::\"".length();
      dateValue = field.substring(from, field.indexOf('"', from));
      dateFirst = index;
    }
    if (field.contains("</date>") && dateFirst > 0) {
      dates.add(new Mark(sentences.size() + 1, dateFirst, index, dateValue));
      dateFirst = 0;
    }
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      sentences.add(
          new Sentence(sentences.size() + 1, paragraph, Block.Kind.PARAGRAPH, tokens, List.of()));
      tokens = new ArrayList<>();
    }
    dateFirst = 0;
    open.clear();
  }

  private void endDocument() {
    if (!sentences.isEmpty()) {
      boolean day = created.length() == "2018-02-20".length();
      Found published = day ? new Found(created, Span.NONE, "given") : Found.NOTHING;
      Article article = Article.ofText(id, text.toString(), published);
      documents.add(new Document(id, new Reading(article, sentences), dates, phrases));
    }
    text.setLength(0);
    sentences = new ArrayList<>();
    dates = new ArrayList<>();
    phrases = new ArrayList<>();
    created = "";
  }
}
