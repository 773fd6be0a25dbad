package org.dyad.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.article.page.Page.Furnishing;

/**
 * Takes a text apart: headline, byline, date, dateline, paragraphs, furniture. Immutable and shared
 * freely between threads.
 */
public final class Anatomy {

  private final Furnishing furnishing;
  private final Languages languages;

  private Anatomy(Furnishing furnishing, Languages languages) {
    this.furnishing = furnishing;
    this.languages = languages;
  }

  /**
   * @throws IllegalArgumentException if a list of words has a bad line; it names file, line and
   *     what was expected
   */
  public static Anatomy load() {
    return new Anatomy(Furnishing.of(PageWords.load()), Languages.load());
  }

  /** The article that a text is, with what its source tells apart from it. */
  public Article article(Known known, String given) {
    Page page = new Page(given, Lines.of(given, 0, given.length()), furnishing);
    page.classify();
    return new Assembly(page, known).article();
  }

  /** One article being put together. */
  private final class Assembly {
    private final Page page;
    private final Known known;
    private final int body;
    private int headline = -1;
    private Span headlineSpan = Span.NONE;
    private Optional<Dateline> dateline = Optional.empty();
    private Found byline;
    private Found publisher;

    Assembly(Page page, Known known) {
      this.page = page;
      this.known = known;
      this.body = page.roles.indexOf(Role.PROSE);
      this.byline = known.byline();
      this.publisher = known.publisher();
    }

    Article article() {
      findHeadline();
      furnish();
      List<Block> blocks = new ArrayList<>();
      int datelineLine = findDateline();
      for (int i = 0; i < page.lines.size(); i++) {
        addBlocks(i, datelineLine, blocks);
      }
      Found place =
          dateline
              .filter(d -> !d.place().isNone())
              .map(d -> new Found(oneLine(d.place().of(page.text)), d.place(), "dateline"))
              .orElse(Found.NOTHING);
      takeAgency();
      Found published = Publication.find(page, known, headline, dateline);
      return assemble(blocks, place, published);
    }

    private Article assemble(List<Block> blocks, Found place, Found published) {
      String text = page.text;
      Found title = known.title();
      List<Block> ordered = new ArrayList<>(blocks.size() + 1);
      if (!headlineSpan.isNone()) {
        title =
            new Found(
                oneLine(headlineSpan.of(text)),
                headlineSpan,
                title.isPresent() ? title.rule() : "headline-line");
        ordered.add(new Block(Block.Kind.HEADLINE, headlineSpan));
      } else if (title.isPresent()) {
        String separator = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        Span span =
            new Span(
                text.length() + separator.length(),
                text.length() + separator.length() + title.value().length());
        text = text + separator + title.value();
        title = new Found(title.value(), span, title.rule());
        ordered.add(new Block(Block.Kind.HEADLINE, span));
      }
      ordered.addAll(blocks);
      return new Article(
          known.id(),
          known.source(),
          text,
          page.text.length(),
          ordered,
          title,
          byline,
          place,
          publisher,
          known.url(),
          published,
          languages.of(page.text, blocks, known.language()));
    }

    /** Looks for the headline; a title that is known may stand in the text too. */
    private void findHeadline() {
      if (known.title().isPresent()) {
        findKnownTitle();
      } else if (known.titleInText() && body >= 0) {
        headline = Headlines.find(page, body);
        if (headline >= 0) {
          headlineSpan = page.span(headline);
        }
      }
    }

    /** The known title as a line of its own above the report, or as its opening words. */
    private void findKnownTitle() {
      String title = PageWords.normal(known.title().value());
      int last = body < 0 ? page.lines.size() - 1 : body;
      for (int i = 0; i <= last && headline < 0; i++) {
        Span span = page.span(i);
        if (span.length() <= known.title().value().length() * 2 + 10
            && PageWords.normal(span.of(page.text)).equals(title)) {
          headline = i;
          headlineSpan = span;
        }
      }
      if (headline < 0 && body >= 0) {
        int start = page.span(body).start();
        String value = known.title().value();
        int end = start + value.length();
        if (page.text.startsWith(value + ". ", start)) {
          headlineSpan = new Span(start, end);
        }
      }
    }

    /** Above the headline all is furniture, and after a heading such as "Related" what is short. */
    private void furnish() {
      for (int i = 0; i < headline; i++) {
        if (page.roles.get(i) != Role.DATE || Headlines.withWeekday(page, i)) {
          page.roles.set(i, Role.FURNITURE);
        }
      }
      boolean tail = false;
      boolean prose = false;
      for (int i = Math.max(0, headline); i < page.lines.size(); i++) {
        Role role = page.roles.get(i);
        prose |= role == Role.PROSE;
        tail = prose && role != Role.PROSE && (tail || page.isTail(i));
        if (tail) {
          page.roles.set(i, Role.FURNITURE);
        }
      }
    }

    /** The line with the dateline: the first of the report that has one, near its beginning. */
    private int findDateline() {
      int proses = 0;
      for (int i = headline + 1; i < page.lines.size() && proses < 2; i++) {
        Role role = page.roles.get(i);
        if (role != Role.PROSE && role != Role.OTHER) {
          continue;
        }
        Span span = page.span(i);
        if (headlineSpan.overlaps(span)) {
          span = afterHeadline(span);
        }
        dateline = page.dateline(span);
        if (dateline.isPresent()) {
          return i;
        }
        proses += role == Role.PROSE ? 1 : 0;
      }
      return -1;
    }

    private Span afterHeadline(Span line) {
      int start = headlineSpan.end();
      while (start < line.end()
          && (page.text.charAt(start) == '.' || Lines.isSpace(page.text.charAt(start)))) {
        start++;
      }
      return new Span(start, line.end());
    }

    private void addBlocks(int i, int datelineLine, List<Block> blocks) {
      Span span = page.span(i);
      if (i == headline) {
        return;
      }
      switch (page.roles.get(i)) {
        case FURNITURE -> blocks.add(new Block(Block.Kind.FURNITURE, span));
        case DATE -> {
          takeByline(i);
          blocks.add(new Block(Block.Kind.DATE, span));
        }
        case BYLINE -> {
          takeByline(i);
          blocks.add(new Block(Block.Kind.BYLINE, span));
        }
        case PROSE, OTHER -> {
          Span rest = headlineSpan.overlaps(span) ? afterHeadline(span) : span;
          if (i == datelineLine) {
            rest = new Span(dateline.map(Dateline::end).orElse(rest.start()), rest.end());
          }
          if (isNameBesideDate(i)) {
            byline = new Found(oneLine(span.of(page.text)), span, "name-beside-date");
            blocks.add(new Block(Block.Kind.BYLINE, span));
          } else if (rest.length() > 0) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, rest));
          }
        }
      }
    }

    /** A person's name alone on a line between headline and report, with the date beside it. */
    private boolean isNameBesideDate(int i) {
      boolean between = headline >= 0 && i > headline && i < body;
      return between
          && !byline.isPresent()
          && (isDate(i - 1) || isDate(i + 1))
          && furnishing.bylines().isPerson(page.text, page.span(i));
    }

    private boolean isDate(int i) {
      return i < page.lines.size() && page.roles.get(i) == Role.DATE;
    }

    private void takeByline(int i) {
      Optional<Byline> found = page.bylines.get(i);
      if (found.isEmpty()) {
        return;
      }
      Byline line = found.get();
      if (!line.name().isNone() && !byline.isPresent()) {
        byline = new Found(oneLine(line.name().of(page.text)), line.name(), "byline-line");
      }
      if (!line.agency().isEmpty() && !publisher.isPresent()) {
        publisher = new Found(line.agency(), line.agencySpan(), "byline-agency");
      }
    }

    private void takeAgency() {
      if (publisher.isPresent() || dateline.isEmpty() || dateline.get().agency().isNone()) {
        return;
      }
      Span span = dateline.get().agency();
      String listed = furnishing.words().agency(span.of(page.text));
      publisher =
          new Found(listed.isEmpty() ? span.of(page.text) : listed, span, "dateline-agency");
    }
  }

  /** White space of any kind, in runs, as one space. */
  static String oneLine(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Lines.isSpace(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
