package org.dyad.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.article.Block;
import org.dyad.article.Span;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.neural.Lexicon;
import org.dyad.reading.neural.NeuralParser;
import org.dyad.reading.neural.WordPiece;

/**
 * The command that scores an exported model as the reader runs it: {@code Evaluate --model DIR
 * --gold FILE.conllu[.gz] [--threads N] [--read FILE.conllu] [--entities gum]}. Reads the gold
 * tokens, prints the figures and the speed of the second of two passes, and writes what was read.
 * Where {@code --gold} is the folder of the training's data, everything that training scores on,
 * the parts of the entity corpora that are kept back among it.
 */
public final class Evaluate {

  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> options =
        Train.options(args, Set.of("model", "gold", "threads", "read", "entities"));
    Path folder = Path.of(Train.required(options, "model"));
    Path gold = Path.of(Train.required(options, "gold"));
    boolean gum = options.getOrDefault("entities", "").equals("gum");
    List<Trainer.Dev> sets =
        Files.isDirectory(gold)
            ? Data.read(gold).dev()
            : List.of(
                new Trainer.Dev(
                    gold.getFileName().toString(),
                    gum ? Corpora.gum(gold) : Corpora.treebank(gold)));
    int threads = Integer.parseInt(options.getOrDefault("threads", "1"));
    try (NeuralParser parser =
        NeuralParser.load(
            Files.readAllBytes(folder.resolve("model.onnx")),
            WordPiece.read(Files.newInputStream(folder.resolve("vocab.txt"))),
            Lexicon.read(Files.newInputStream(folder.resolve("lemmas.tsv"))),
            NeuralParser.regularForms(),
            threads)) {
      List<Example> all = new ArrayList<>();
      for (Trainer.Dev set : sets) {
        all.addAll(read(parser, set, threads));
      }
      if (options.containsKey("read")) {
        write(all, Path.of(options.get("read")));
      }
    }
  }

  private static List<Example> read(NeuralParser parser, Trainer.Dev set, int threads) {
    List<Sentence> sentences = set.examples().stream().map(e -> tokenised(e.forms())).toList();
    parser.parse(sentences);
    long begun = System.nanoTime();
    List<Sentence> parsed = parser.parse(sentences);
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<Example> read = parsed.stream().map(Evaluate::example).toList();
    Scores scores = new Scores();
    long words = 0;
    for (int i = 0; i < read.size(); i++) {
      scores.add(set.examples().get(i), read.get(i));
      words += read.get(i).size();
    }
    System.out.printf(
        Locale.ROOT,
        "%-9s %s%n%.0f words/s on %d threads%n",
        set.name(),
        scores,
        words / seconds,
        threads);
    return read;
  }

  /** A sentence with these words, one space between them, and nothing known about them. */
  static Sentence tokenised(List<String> forms) {
    List<Token> tokens = new ArrayList<>(forms.size());
    int at = 0;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(i + 1, form, "_", "_", "_", 0, "_", span));
      at += form.length() + 1;
    }
    return new Sentence(1, 0, Block.Kind.PARAGRAPH, tokens, List.of());
  }

  static Example example(Sentence sentence) {
    List<String> tags = new ArrayList<>(Collections.nCopies(sentence.size(), "O"));
    for (EntityMention mention : sentence.entities()) {
      for (int i = mention.first(); i <= mention.last(); i++) {
        tags.set(i - 1, (i == mention.first() ? "B-" : "I-") + mention.type());
      }
    }
    List<Token> tokens = sentence.tokens();
    return new Example(
        tokens.stream().map(Token::form).toList(),
        tokens.stream().map(Token::upos).toList(),
        tokens.stream().map(Token::xpos).toList(),
        tokens.stream().map(Token::lemma).toList(),
        tokens.stream().mapToInt(Token::head).toArray(),
        tokens.stream().map(Token::deprel).toList(),
        tags);
  }

  private static void write(List<Example> examples, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Example e : examples) {
        for (int i = 0; i < e.size(); i++) {
          out.write(
              String.join(
                      "\t",
                      Arrays.asList(
                          "" + (i + 1),
                          e.forms().get(i),
                          e.lemmas().get(i),
                          e.upos().get(i),
                          e.xpos().get(i),
                          "_",
                          "" + e.heads()[i],
                          e.relations().get(i),
                          "_",
                          "NER=" + e.entities().get(i)))
                  + "\n");
        }
        out.write("\n");
      }
    }
  }
}
