package org.dyad.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.dyad.reading.Sentence;
import org.dyad.reading.neural.Lexicon;
import org.dyad.reading.neural.NeuralParser;
import org.dyad.reading.neural.RegularForms;
import org.dyad.reading.neural.WordPiece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way in small: a tiny network learns four sentences by heart, and its export agrees. */
class SmokeTrainingTest {

  private static final int WIDTH = 64;
  private static final int INNER = 128;

  @TempDir Path folder;

  private static final List<Example> SENTENCES =
      List.of(
          sentence(
              "Anna/PROPN/NNP/Anna/2/nsubj/B-PER visited/VERB/VBD/visit/0/root/O"
                  + " Oslo/PROPN/NNP/Oslo/2/obj/B-LOC ././.-/./2/punct/O"),
          sentence(
              "The/DET/DT/the/2/det/O army/NOUN/NN/army/3/nsubj/O left/VERB/VBD/leave/0/root/O"
                  + " ././.-/./3/punct/O"),
          sentence(
              "Oslo/PROPN/NNP/Oslo/3/nsubj/B-LOC has/AUX/VBZ/have/3/aux/O"
                  + " fallen/VERB/VBN/fall/0/root/O"),
          sentence(
              "It/PRON/PRP/it/2/nsubj/O left/VERB/VBD/leave/0/root/O"
                  + " the/DET/DT/the/4/det/O Union/PROPN/NNP/Union/2/obj/B-ORG"));

  private static Example sentence(String text) {
    List<List<String>> columns = new ArrayList<>();
    for (int c = 0; c < 7; c++) {
      columns.add(new ArrayList<>());
    }
    for (String word : text.split(" ")) {
      String[] fields =
          word.startsWith("./")
              ? new String[] {".", "PUNCT", ".", ".", word.split("/")[4], "punct", "O"}
              : word.split("/");
      for (int c = 0; c < 7; c++) {
        columns.get(c).add(fields[c]);
      }
    }
    return new Example(
        columns.get(0),
        columns.get(1),
        columns.get(2),
        columns.get(3),
        columns.get(4).stream().mapToInt(Integer::parseInt).toArray(),
        columns.get(5),
        columns.get(6));
  }

  @Test
  void aTinyNetworkLearnsByHeartAndItsExportReadsTheSame() throws IOException {
    WordPiece vocabulary = WordPiece.of(vocabulary());
    Trainer.Settings settings = new Trainer.Settings(70, 1e-3, 3e-3, 1, 100, 5);
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    Trainer trainer =
        new Trainer(
            settings,
            vocabulary,
            folder.resolve("checkpoint.bin"),
            new PrintStream(log, true, StandardCharsets.UTF_8),
            KnownNames.NONE);
    Checkpoint model = trainer.train(tinyEncoder(), SENTENCES, List.of());

    Path file = folder.resolve("model.bin");
    model.write(file);
    Checkpoint again = Checkpoint.read(file);
    assertThat(again.labels()).isEqualTo(model.labels());

    List<Example> read = readByEngine(again, vocabulary);
    assertThat(score(read).las()).isGreaterThan(85);
    assertThat(largestDifference(again, vocabulary)).isLessThan(1e-3f);
    for (boolean int8 : new boolean[] {false, true}) {
      byte[] onnx = Exporter.export(again, int8).toByteArray();
      try (NeuralParser one =
              NeuralParser.load(onnx, vocabulary, Lexicon.EMPTY, RegularForms.NONE, 1);
          NeuralParser two =
              NeuralParser.load(onnx, vocabulary, Lexicon.EMPTY, RegularForms.NONE, 2)) {
        List<Sentence> parsed = one.parse(tokenised());
        assertThat(two.parse(tokenised()).stream().map(Sentence::tokens).toList())
            .isEqualTo(parsed.stream().map(Sentence::tokens).toList());
        List<Example> exported = parsed.stream().map(Evaluate::example).toList();
        assertThat(score(exported).las()).isGreaterThan(85);
        for (int i = 0; !int8 && i < read.size(); i++) {
          assertThat(exported.get(i).heads()).isEqualTo(read.get(i).heads());
          assertThat(exported.get(i).relations()).isEqualTo(read.get(i).relations());
          assertThat(exported.get(i).xpos()).isEqualTo(read.get(i).xpos());
        }
      }
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("epoch 70/70");
  }

  @Test
  void trainingGoesOnFromItsCheckpointAsIfItHadNotStopped() throws IOException {
    WordPiece vocabulary = WordPiece.of(vocabulary());
    PrintStream log = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Trainer.Settings four = new Trainer.Settings(4, 1e-3, 3e-3, 1, 100, 5);
    Path checkpoint = folder.resolve("whole.bin");
    Checkpoint whole =
        new Trainer(four, vocabulary, checkpoint, log, KnownNames.NONE)
            .train(tinyEncoder(), SENTENCES, List.of());
    Path half = folder.resolve("half.bin");
    new Trainer(four, vocabulary, half, log, KnownNames.NONE)
        .train(tinyEncoder(), SENTENCES, List.of(), 2);
    Checkpoint resumed =
        new Trainer(four, vocabulary, half, log, KnownNames.NONE)
            .train(tinyEncoder(), SENTENCES, List.of());
    for (Map.Entry<String, Weights> entry : whole.weights().entrySet()) {
      float[] expected = entry.getValue().values();
      float[] found = resumed.weights().get(entry.getKey()).values();
      for (int i = 0; i < expected.length; i++) {
        assertThat(found[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(1e-4f));
      }
    }
  }

  private static Scores score(List<Example> read) {
    Scores scores = new Scores();
    for (int i = 0; i < read.size(); i++) {
      scores.add(SENTENCES.get(i), read.get(i));
    }
    return scores;
  }

  /** Between the arcs' scores of the engine and those of the float export, over all sentences. */
  private static float largestDifference(Checkpoint model, WordPiece vocabulary) {
    float largest = 0;
    try (NDManager manager = NDManager.newBaseManager("PyTorch");
        ai.onnxruntime.OrtSession session =
            ai.onnxruntime.OrtEnvironment.getEnvironment()
                .createSession(Exporter.export(model, false).toByteArray())) {
      Network network = new Network(manager, model.weights());
      for (Example sentence : SENTENCES) {
        Batch.Pieces pieces = Batch.Pieces.of(sentence, vocabulary);
        float[] engine =
            new Decoder(network, model.labels()).arcs(manager, Batch.of(List.of(pieces)));
        float[] exported = OnnxArcs.of(session, pieces);
        int places = sentence.size() + 1;
        for (int i = 0; i < engine.length; i++) {
          largest = Math.max(largest, Math.abs(engine[i] - exported[places + i]));
        }
      }
    } catch (ai.onnxruntime.OrtException e) {
      throw new AssertionError(e);
    }
    return largest;
  }

  private static List<Sentence> tokenised() {
    return SENTENCES.stream().map(e -> Evaluate.tokenised(e.forms())).toList();
  }

  private static List<Example> readByEngine(Checkpoint model, WordPiece vocabulary) {
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      Decoder decoder = new Decoder(new Network(manager, model.weights()), model.labels());
      return decoder.read(
          manager, Batch.of(SENTENCES.stream().map(e -> Batch.Pieces.of(e, vocabulary)).toList()));
    }
  }

  private static List<String> vocabulary() {
    TreeSet<String> words = new TreeSet<>();
    SENTENCES.forEach(e -> e.forms().forEach(f -> words.add(f.toLowerCase(java.util.Locale.ROOT))));
    List<String> all = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    all.addAll(words);
    return all;
  }

  /** Two layers, two attention heads, random. */
  private static Map<String, Weights> tinyEncoder() {
    Random random = new Random(3);
    Map<String, Weights> all = new HashMap<>();
    all.put("word", random(random, vocabulary().size(), WIDTH));
    all.put("position", random(random, 32, WIDTH));
    all.put("type", random(random, WIDTH));
    norm(all, "norm");
    for (int i = 0; i < 2; i++) {
      String layer = "layer." + i + ".";
      linear(all, layer + "qkv", 3 * WIDTH, WIDTH, random);
      linear(all, layer + "out", WIDTH, WIDTH, random);
      norm(all, layer + "norm1");
      linear(all, layer + "in", INNER, WIDTH, random);
      linear(all, layer + "down", WIDTH, INNER, random);
      norm(all, layer + "norm2");
    }
    return all;
  }

  private static void linear(
      Map<String, Weights> all, String name, int out, int in, Random random) {
    all.put(name + ".weight", random(random, out, in));
    all.put(name + ".bias", random(random, out));
  }

  private static void norm(Map<String, Weights> all, String name) {
    float[] ones = new float[WIDTH];
    java.util.Arrays.fill(ones, 1);
    all.put(name + ".weight", Weights.of(ones, WIDTH));
    all.put(name + ".bias", Weights.of(new float[WIDTH], WIDTH));
  }

  private static Weights random(Random random, long... shape) {
    int size = 1;
    for (long d : shape) {
      size *= (int) d;
    }
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian() * 0.1f;
    }
    return new Weights(shape, values);
  }
}
