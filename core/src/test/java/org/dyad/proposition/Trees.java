package org.dyad.proposition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dyad.article.Article;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;

/** Sentences of a CoNLL-U file of the tests, each with what its comments say. */
final class Trees {

  /**
   * @param behaviour what the sentence shows
   * @param says propositions that must be there
   */
  record Case(String behaviour, List<String> says, Sentence sentence) {

    Reading reading() {
      return new Reading(Article.ofText("test", sentence.toString()), List.of(sentence));
    }

    @Override
    public String toString() {
      return behaviour + ": " + sentence;
    }
  }

  private final List<Case> cases = new ArrayList<>();
  private final List<String> says = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private String behaviour = "";

  private Trees() {}

  static List<Case> load(String resource) throws IOException {
    Trees trees = new Trees();
    try (InputStream in = Trees.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        trees.add(line);
      }
    }
    trees.add("");
    return trees.cases;
  }

  private void add(String line) {
    if (line.startsWith("# behaviour = ")) {
      behaviour = line.substring("# behaviour = ".length());
    } else if (line.startsWith("# says = ")) {
      says.add(line.substring("# says = ".length()));
    } else if (line.isEmpty() && !tokens.isEmpty()) {
      cases.add(new Case(behaviour, List.copyOf(says), sentence(tokens, entities)));
      says.clear();
      tokens.clear();
      entities.clear();
    } else if (!line.startsWith("#") && !line.isEmpty()) {
      word(line.split("\t"));
    }
  }

  private void word(String[] f) {
    int index = Integer.parseInt(f[0]);
    int start = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end() + 1;
    Span span = new Span(start, start + f[1].length());
    tokens.add(new Token(index, f[1], f[2], f[3], f[4], Integer.parseInt(f[6]), f[7], span));
    if (f[9].startsWith("NER=B-")) {
      entities.add(new EntityMention(index, index, f[9].substring("NER=B-".length())));
    } else if (f[9].startsWith("NER=I-")) {
      EntityMention last = entities.remove(entities.size() - 1);
      entities.add(new EntityMention(last.first(), index, last.type()));
    }
  }

  static Sentence sentence(List<Token> tokens, List<EntityMention> entities) {
    return new Sentence(1, 0, Block.Kind.PARAGRAPH, tokens, entities);
  }
}
