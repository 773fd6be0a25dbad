package org.dyad.reading.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.Vectors;

/**
 * Fills sentences whose tokens are given. Each goes through the network by itself, on one thread,
 * so that its reading depends on nothing but its words; several go through it at the same time.
 * Safe to share between threads.
 */
public final class NeuralParser implements AutoCloseable {

  private static final String FOLDER = "/org/dyad/reading/model/";

  /** Sentences that a thread takes at a time. */
  private static final int TASK = 8;

  private final Model model;
  private final WordPiece vocabulary;
  private final int threads;
  private final ExecutorService workers;

  private NeuralParser(Model model, WordPiece vocabulary, int threads) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.threads = threads;
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            run -> {
              Thread thread = new Thread(run, "reader-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Loads the model that is part of the jar.
   *
   * @param threads sentences read at the same time, at least 1
   */
  public static NeuralParser load(int threads) {
    try (InputStream onnx = resource("model.onnx")) {
      return load(
          onnx.readAllBytes(),
          WordPiece.read(resource("vocab.txt")),
          Lexicon.read(resource("lemmas.tsv")),
          regularForms(),
          threads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads another model: an ONNX file as the training module exports it. */
  public static NeuralParser load(
      byte[] onnx, WordPiece vocabulary, Lexicon lexicon, RegularForms regular, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    RuntimeLibrary.prepare();
    return new NeuralParser(new Model(onnx, vocabulary, lexicon, regular), vocabulary, threads);
  }

  /** The verbs and nouns that are part of the jar. */
  public static RegularForms regularForms() {
    try {
      return RegularForms.read(
          resource("verbs.txt"), resource("nouns.txt"), resource("irregular-verbs.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = NeuralParser.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("the program lacks its reader's model, " + FOLDER + name);
    }
    return in;
  }

  /** Reads sentences; each by itself, so that none changes how another is read. */
  public List<Sentence> parse(List<Sentence> sentences) {
    List<Sentence> out = new ArrayList<>(sentences.size());
    if (threads == 1 || sentences.size() == 1) {
      sentences.forEach(sentence -> out.add(parse(sentence)));
      return out;
    }
    List<Future<List<Sentence>>> pending = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += TASK) {
      List<Sentence> some = sentences.subList(from, Math.min(sentences.size(), from + TASK));
      pending.add(workers.submit(() -> some.stream().map(this::parse).toList()));
    }
    for (Future<List<Sentence>> some : pending) {
      out.addAll(await(some));
    }
    return out;
  }

  private Sentence parse(Sentence sentence) {
    List<Parsed> parsed = new ArrayList<>(1);
    for (Stretch stretch : Stretch.of(forms(sentence), vocabulary)) {
      parsed.add(model.run(stretch));
    }
    return filled(sentence, parsed);
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    }
  }

  private static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      forms.add(token.form());
    }
    return forms;
  }

  /**
   * A sentence with what its stretches say; the roots of further stretches hang from the first's as
   * {@code parataxis}.
   */
  private Sentence filled(Sentence sentence, List<Parsed> stretches) {
    ModelLabels labels = model.labels();
    List<Token> tokens = new ArrayList<>(sentence.size());
    List<EntityMention> entities = new ArrayList<>();
    int root = 0;
    for (Parsed parsed : stretches) {
      int from = parsed.stretch().from();
      for (int d = 0; d < parsed.heads().length; d++) {
        Token given = sentence.tokens().get(from + d);
        int head = parsed.heads()[d] == 0 ? 0 : parsed.heads()[d] + from;
        String relation = labels.relations().get(parsed.relations()[d]);
        if (head == 0 && root == 0) {
          root = given.index();
        } else if (head == 0) {
          head = root;
          relation = "parataxis";
        }
        tokens.add(
            new Token(
                given.index(),
                given.form(),
                parsed.lemmas()[d],
                labels.upos().get(parsed.upos()[d]),
                labels.xpos().get(parsed.xpos()[d]),
                head,
                relation,
                given.span()));
      }
      mentions(parsed, labels, entities);
    }
    Crossings.mend(tokens);
    return new Sentence(
        sentence.number(),
        sentence.paragraph(),
        sentence.kind(),
        tokens,
        entities,
        vectors(stretches, tokens.size()));
  }

  /** The vectors of all the words of a sentence. */
  private static Vectors vectors(List<Parsed> stretches, int words) {
    int length = 0;
    for (Parsed parsed : stretches) {
      length += parsed.vectors().length;
    }
    float[] all = new float[length];
    int at = 0;
    for (Parsed parsed : stretches) {
      System.arraycopy(parsed.vectors(), 0, all, at, parsed.vectors().length);
      at += parsed.vectors().length;
    }
    return new Vectors(length / words, all);
  }

  private static void mentions(Parsed parsed, ModelLabels labels, List<EntityMention> entities) {
    int[] tags = parsed.entities();
    int from = parsed.stretch().from();
    for (int i = 0; i < tags.length; i++) {
      String tag = labels.entities().get(tags[i]);
      if (tag.startsWith("B-")) {
        int last = i;
        while (last + 1 < tags.length && labels.entities().get(tags[last + 1]).startsWith("I-")) {
          last++;
        }
        entities.add(new EntityMention(from + i + 1, from + last + 1, tag.substring(2)));
      }
    }
  }

  @Override
  public void close() {
    workers.shutdown();
    model.close();
  }
}
