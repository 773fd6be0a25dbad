package org.dyad.reading.conllu;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.ReadOptions;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.conllu.ConllUSentence.Range;

/** Puts sentences together to documents and their words together to a text. */
final class DocumentBuilder {

  private static final String NEWDOC = "# newdoc";
  private static final String NEWPAR = "# newpar";

  private final String source;
  private final ReadOptions options;
  private final Consumer<ConllUDocument> documents;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<ConllUSentence> sentences = new ArrayList<>();
  private String id = "";
  private Optional<LocalDate> date = Optional.empty();
  private int unnamed;
  private int blockStart;
  private Block.Kind blockKind = Block.Kind.PARAGRAPH;
  private boolean blockEnds;
  private boolean joined;

  DocumentBuilder(String source, ReadOptions options, Consumer<ConllUDocument> documents) {
    this.source = source;
    this.options = options;
    this.documents = documents;
  }

  /** Takes what the comments of the next sentence say of the document. */
  void comments(List<String> comments) {
    for (String comment : comments) {
      if (is(comment, NEWDOC)) {
        end();
        id = value(comment, NEWDOC + " id");
      } else if (is(comment, NEWPAR)) {
        blockEnds = true;
      } else if (is(comment, "# date")) {
        date = day(value(comment, "# date"));
      }
    }
  }

  /** A comment with this name, alone or before {@code =} or {@code id}. */
  private static boolean is(String comment, String name) {
    return comment.equals(name) || comment.startsWith(name + " ") || comment.startsWith(name + "=");
  }

  private static String value(String comment, String name) {
    int equals = comment.indexOf('=');
    return equals >= 0 && comment.substring(0, equals).strip().equals(name)
        ? comment.substring(equals + 1).strip()
        : "";
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void sentence(List<String> comments, List<String[]> rows) {
    if (text.length() > options.maxBytes()) {
      String name = id;
      Optional<LocalDate> day = date;
      end();
      id = name;
      date = day;
    }
    Block.Kind kind =
        comments.contains(ConllUDocument.HEADLINE) ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    if (blockEnds || (!sentences.isEmpty() && kind != blockKind)) {
      closeBlock();
    }
    blockEnds = false;
    if (sentences.isEmpty() || blockStart == text.length()) {
      blockKind = kind;
    } else if (!joined) {
      text.append(' ');
    }
    boolean parsed = Rows.isParsed(rows);
    List<Range> ranges = new ArrayList<>();
    List<Span> spans = spans(rows, ranges);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (String[] row : rows) {
      if (Rows.isWord(row)) {
        tokens.add(token(row, tokens.size() + 1, spans.get(tokens.size()), parsed));
      }
    }
    Sentence sentence =
        new Sentence(
            sentences.size() + 1,
            blocks.size(),
            blockKind,
            tokens,
            parsed ? names(rows) : List.of());
    sentences.add(new ConllUSentence(sentence, parsed, comments, ranges));
  }

  /** Writes the words into the text; the span of each. */
  private List<Span> spans(List<String[]> rows, List<Range> ranges) {
    List<Span> spans = new ArrayList<>(rows.size());
    boolean first = true;
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (!Rows.isWord(row) && !Rows.isRange(row)) {
        continue;
      }
      if (!first && !joined) {
        text.append(' ');
      }
      first = false;
      int start = text.length();
      text.append(row[Rows.FORM]);
      if (Rows.isRange(row)) {
        int dash = row[Rows.ID].indexOf('-');
        int from = Rows.number(row[Rows.ID].substring(0, dash));
        int to = Rows.number(row[Rows.ID].substring(dash + 1));
        ranges.add(new Range(from, to, row[Rows.FORM]));
        i = underRange(rows, i, to, new Span(start, text.length()), spans);
      } else {
        spans.add(new Span(start, text.length()));
      }
      joined = Rows.misc(row, "SpaceAfter").equals("No");
      blockEnds = Rows.misc(row, "SpacesAfter").contains("\\n");
    }
    return spans;
  }

  /** Spans of the words under a range; the row of its last word. */
  private static int underRange(
      List<String[]> rows, int range, int to, Span whole, List<Span> spans) {
    StringBuilder spelt = new StringBuilder();
    int last = range;
    List<String> forms = new ArrayList<>(2);
    while (spans.size() + forms.size() < to) {
      String[] row = rows.get(++last);
      if (Rows.isWord(row)) {
        forms.add(row[Rows.FORM]);
        spelt.append(row[Rows.FORM]);
      }
    }
    boolean spells = spelt.toString().equalsIgnoreCase(rows.get(range)[Rows.FORM]);
    int at = whole.start();
    for (String form : forms) {
      spans.add(spells ? new Span(at, at + form.length()) : whole);
      at += form.length();
    }
    return last;
  }

  private static Token token(String[] row, int index, Span span, boolean parsed) {
    if (!parsed) {
      return new Token(
          index,
          row[Rows.FORM],
          Rows.OPEN,
          Rows.OPEN,
          Rows.OPEN,
          index == 1 ? 0 : 1,
          index == 1 ? "root" : "dep",
          span);
    }
    String lemma = row[Rows.LEMMA];
    return new Token(
        index,
        row[Rows.FORM],
        lemma.equals(Rows.OPEN) ? row[Rows.FORM] : lemma,
        row[Rows.UPOS],
        row[Rows.XPOS],
        Rows.number(row[Rows.HEAD]),
        row[Rows.DEPREL],
        span);
  }

  private static List<EntityMention> names(List<String[]> rows) {
    List<EntityMention> names = new ArrayList<>();
    int word = 0;
    int first = 0;
    String type = "";
    for (String[] row : rows) {
      if (!Rows.isWord(row)) {
        continue;
      }
      word++;
      String tag = Rows.misc(row, "NER");
      if (first > 0 && !tag.equals("I-" + type)) {
        names.add(new EntityMention(first, word - 1, type));
        first = 0;
      }
      if (first == 0 && tag.length() > 2 && tag.charAt(1) == '-') {
        first = word;
        type = tag.substring(2);
      }
    }
    if (first > 0) {
      names.add(new EntityMention(first, word, type));
    }
    return names;
  }

  private void closeBlock() {
    if (blockStart < text.length()) {
      blocks.add(new Block(blockKind, new Span(blockStart, text.length())));
      text.append('\n');
      blockStart = text.length();
      joined = true;
    }
  }

  /** Hands on the document, if it has any sentence, and begins another. */
  void end() {
    if (!sentences.isEmpty()) {
      blocks.add(new Block(blockKind, new Span(blockStart, text.length())));
      documents.accept(new ConllUDocument(article(), sentences));
    }
    text.setLength(0);
    blocks.clear();
    sentences.clear();
    id = "";
    date = Optional.empty();
    blockStart = 0;
    blockEnds = false;
    joined = false;
    blockKind = Block.Kind.PARAGRAPH;
  }

  private Article article() {
    String name = id;
    if (name.isEmpty()) {
      unnamed++;
      name = unnamed == 1 ? source : source + "#" + unnamed;
    }
    Block top = blocks.get(0);
    Found title =
        top.kind() == Block.Kind.HEADLINE
            ? new Found(top.span().of(text.toString()), top.span(), "given")
            : Found.NOTHING;
    Found published =
        date.map(d -> new Found(d.toString(), Span.NONE, "given"))
            .or(() -> options.date().map(d -> new Found(d.toString(), Span.NONE, "option")))
            .orElse(Found.NOTHING);
    return new Article(
        name,
        source,
        text.toString(),
        text.length(),
        blocks,
        title,
        Found.NOTHING,
        Found.NOTHING,
        Found.NOTHING,
        "",
        published,
        Found.NOTHING);
  }
}
