package org.dyad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dyad.article.Block;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.conllu.ConllUReader;

/**
 * Sentences that somebody has annotated: a treebank ({@code .conllu}), or names ({@code .iob2}:
 * number, form, tag), gzipped or not.
 *
 * @param trees whether tags, lemmas and trees are there
 * @param names whether names are there
 */
record Gold(String name, List<Sentence> sentences, boolean trees, boolean names) {

  static boolean isGold(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".conllu") || name.contains(".iob2");
  }

  static Gold read(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.contains(".iob2")) {
      return new Gold(name, names(file), false, true);
    }
    List<Sentence> sentences = new ArrayList<>();
    ConllUReader.read(
        Inputs.ofFile(file),
        ReadOptions.DEFAULTS,
        document -> sentences.addAll(document.reading().sentences()),
        reject -> {});
    return new Gold(
        name, sentences, true, sentences.stream().anyMatch(s -> !s.entities().isEmpty()));
  }

  private static List<Sentence> names(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int at = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (line.isBlank()) {
          add(sentences, tokens, tags);
          tokens = new ArrayList<>();
          tags = new ArrayList<>();
          at = 0;
        } else if (columns.length > 2) {
          int n = tokens.size() + 1;
          Span span = new Span(at, at + columns[1].length());
          tokens.add(
              new Token(
                  n, columns[1], "_", "_", "_", n == 1 ? 0 : 1, n == 1 ? "root" : "dep", span));
          tags.add(columns[2]);
          at = span.end() + 1;
        }
      }
    }
    add(sentences, tokens, tags);
    return sentences;
  }

  private static void add(List<Sentence> sentences, List<Token> tokens, List<String> tags) {
    if (tokens.isEmpty()) {
      return;
    }
    List<EntityMention> names = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag.startsWith("B-") && List.of("PER", "ORG", "LOC").contains(tag.substring(2))) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        names.add(new EntityMention(i + 1, end, tag.substring(2)));
      }
    }
    sentences.add(new Sentence(sentences.size() + 1, 0, Block.Kind.PARAGRAPH, tokens, names));
  }

  /** One line of figures for what a reader made of these sentences. */
  String score(List<Sentence> read) {
    int words = 0;
    int[] right = new int[5];
    int there = 0;
    int tried = 0;
    int found = 0;
    for (int s = 0; s < read.size(); s++) {
      Sentence want = sentences.get(s);
      Sentence got = read.get(s);
      words += want.size();
      for (int i = 1; trees && i <= want.size(); i++) {
        Token a = want.token(i);
        Token b = got.token(i);
        boolean head = a.head() == b.head();
        right[0] += a.upos().equals(b.upos()) ? 1 : 0;
        right[1] += a.xpos().equals(b.xpos()) ? 1 : 0;
        right[2] += a.lemma().equalsIgnoreCase(b.lemma()) ? 1 : 0;
        right[3] += head ? 1 : 0;
        right[4] += head && a.relation().equals(b.relation()) ? 1 : 0;
      }
      List<EntityMention> names = new ArrayList<>(got.entities());
      names.removeIf(n -> !List.of("PER", "ORG", "LOC").contains(n.type()));
      there += want.entities().size();
      tried += names.size();
      names.retainAll(want.entities());
      found += names.size();
    }
    StringBuilder line = new StringBuilder(name).append(":");
    String[] layers = {"UPOS", "XPOS", "lemma", "UAS", "LAS"};
    for (int i = 0; trees && i < layers.length; i++) {
      line.append(
          String.format(
              java.util.Locale.ROOT, " %s %.2f", layers[i], 100.0 * right[i] / Math.max(1, words)));
    }
    if (names) {
      line.append(
          String.format(
              java.util.Locale.ROOT,
              " names P %.1f R %.1f F1 %.1f",
              100.0 * found / Math.max(1, tried),
              100.0 * found / Math.max(1, there),
              200.0 * found / Math.max(1, tried + there)));
    }
    return line.toString();
  }
}
