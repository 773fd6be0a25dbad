package org.dyad.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dyad.reading.neural.WordPiece;

/**
 * Trains the network: epochs over all corpora at once, a checkpoint and the dev scores after each.
 */
final class Trainer {

  /** Share of sentences that are shown in capitals, and the same share without capitals. */
  private static final double RECASED = 0.05;

  /** Share of sentences that lose their full stop. */
  private static final double UNSTOPPED = 0.06;

  private static final double WARM_UP = 0.08;

  /**
   * How to train.
   *
   * @param epochs passes over the data
   * @param encoderRate highest learning rate of the encoder
   * @param headRate highest learning rate of the heads and the word shapes
   * @param layerDecay factor of the rate from each encoder layer to the one below it; 1 for none
   * @param batchPieces word pieces in a batch, padding counted
   * @param seed of everything random
   */
  record Settings(
      int epochs,
      double encoderRate,
      double headRate,
      double layerDecay,
      int batchPieces,
      long seed) {
    static final Settings USUAL = new Settings(9, 8e-5, 1.2e-3, 1, 700, 1);
  }

  /** Something to score on after each epoch. */
  record Dev(String name, List<Example> examples) {}

  private final Settings settings;
  private final WordPiece vocabulary;
  private final Path checkpoint;
  private final PrintStream log;
  private final KnownNames known;

  Trainer(
      Settings settings, WordPiece vocabulary, Path checkpoint, PrintStream log, KnownNames known) {
    this.known = known;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.checkpoint = checkpoint;
    this.log = log;
  }

  /** Trains, from the checkpoint where there is one, and returns the network's weights. */
  Checkpoint train(Map<String, Weights> encoder, List<Example> examples, List<Dev> dev)
      throws IOException {
    return train(encoder, examples, dev, settings.epochs());
  }

  /** Trains until an epoch of the schedule and stops there, to be gone on with. */
  Checkpoint train(
      Map<String, Weights> encoder, List<Example> examples, List<Dev> dev, int lastEpoch)
      throws IOException {
    Labels labels = Labels.of(examples);
    Map<String, Weights> weights = Network.initial(encoder, labels, new Random(settings.seed()));
    return train(new Checkpoint(labels, weights, Map.of(), 0, 0), examples, dev, lastEpoch);
  }

  /** Trains, from the checkpoint where there is one, else from these weights. */
  Checkpoint train(Checkpoint start, List<Example> examples, List<Dev> dev, int lastEpoch)
      throws IOException {
    Engine engine = Engine.getEngine("PyTorch");
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      int done = 0;
      Labels labels;
      Network network;
      AdamW optimiser;
      if (Files.exists(checkpoint)) {
        Checkpoint saved = Checkpoint.read(checkpoint);
        labels = saved.labels();
        network = new Network(manager, saved.weights());
        optimiser = new AdamW(network);
        optimiser.restore(saved.optimiser(), saved.steps());
        done = saved.epochs();
        log.println("going on after epoch " + done);
      } else {
        labels = start.labels();
        network = new Network(manager, start.weights());
        optimiser = new AdamW(network);
      }
      log.printf(
          "%d sentences, %d scripts, %d relations%n",
          examples.size(), labels.scripts().size(), labels.relations().size());
      Loss loss = new Loss(labels, Loss.Weighting.USUAL);
      for (int epoch = done; epoch < lastEpoch; epoch++) {
        engine.setRandomSeed((int) (settings.seed() * 1000 + epoch));
        Random random = new Random(settings.seed() * 1000 + epoch);
        List<Batch> batches = batches(examples, random);
        epoch(manager, network, optimiser, loss, batches, epoch);
        score(manager, new Decoder(network, labels), dev, epoch);
        new Checkpoint(labels, network.weights(), optimiser.state(), epoch + 1, optimiser.steps())
            .write(checkpoint);
      }
      return new Checkpoint(labels, network.weights(), Map.of(), lastEpoch, optimiser.steps());
    }
  }

  private List<Batch> batches(List<Example> examples, Random random) {
    List<Batch.Pieces> pieces = new ArrayList<>();
    NameSwaps swaps = new NameSwaps(examples, known);
    for (Example given : examples) {
      Example example = swaps.apply(given, random);
      double dice = random.nextDouble();
      Example cut = random.nextDouble() < UNSTOPPED ? example.withoutFullStop() : example;
      Example seen =
          dice < RECASED ? cut.inCapitals() : dice < 2 * RECASED ? cut.inLowerCase() : cut;
      pieces.add(Batch.Pieces.of(seen, vocabulary));
    }
    return Batch.shuffled(pieces, settings.batchPieces(), random);
  }

  private void epoch(
      NDManager manager,
      Network network,
      AdamW optimiser,
      Loss loss,
      List<Batch> batches,
      int epoch) {
    long begun = System.nanoTime();
    long pieces = 0;
    double recent = 0;
    int skipped = 0;
    for (int i = 0; i < batches.size(); i++) {
      Batch batch = batches.get(i);
      double progress = (epoch + (double) i / batches.size()) / settings.epochs();
      double value = step(manager, network, optimiser, loss, batch, progress);
      if (Double.isFinite(value)) {
        recent = recent == 0 ? value : 0.98 * recent + 0.02 * value;
      } else {
        skipped++;
      }
      pieces += (long) batch.sentences() * batch.pieces();
      if ((i + 1) % 50 == 0 || i + 1 == batches.size()) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        log.printf(
            Locale.ROOT,
            "epoch %d/%d  %d/%d batches  loss %.4f  %.0f pieces/s  %.0f s left in the epoch%s%n",
            epoch + 1,
            settings.epochs(),
            i + 1,
            batches.size(),
            recent,
            pieces / seconds,
            seconds / (i + 1) * (batches.size() - i - 1),
            skipped == 0 ? "" : "  " + skipped + " skipped");
      }
    }
  }

  private double step(
      NDManager manager,
      Network network,
      AdamW optimiser,
      Loss loss,
      Batch batch,
      double progress) {
    try (NDManager m = manager.newSubManager();
        NDScope scope = new NDScope()) {
      TableRows rows = TableRows.of(batch.ids(), network.word());
      NDArray table = m.create(rows.values(), new Shape(rows.used().length, rows.width()));
      table.setRequiresGradient(true);
      NDArray ids = m.create(rows.ids(), new Shape(batch.sentences(), batch.pieces()));
      float value;
      try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
        Network.Output out = network.forward(m, batch, table, ids, Network.Dropouts.USUAL);
        NDArray total = loss.of(m, batch, network, out);
        collector.backward(total);
        value = total.getFloat();
      }
      double factor = progress < WARM_UP ? progress / WARM_UP : (1 - progress) / (1 - WARM_UP);
      int layers = network.layers();
      double norm =
          optimiser.step(
              rows.used(), table.getGradient().toFloatArray(), name -> factor * rate(name, layers));
      return Double.isFinite(norm) ? value : Double.NaN;
    }
  }

  /** The highest learning rate of a parameter. */
  private double rate(String name, int layers) {
    if (name.startsWith("layer.")) {
      int layer = Integer.parseInt(name.substring(6, name.indexOf('.', 6)));
      return settings.encoderRate() * Math.pow(settings.layerDecay(), layers - 1 - layer);
    }
    switch (name) {
      case "word":
      case "position":
      case "type":
      case "norm.weight":
      case "norm.bias":
        return settings.encoderRate() * Math.pow(settings.layerDecay(), layers);
      default:
        return settings.headRate();
    }
  }

  private void score(NDManager manager, Decoder decoder, List<Dev> dev, int epoch) {
    for (Dev set : dev) {
      Scores scores = new Scores();
      List<Batch.Pieces> pieces =
          set.examples().stream().map(e -> Batch.Pieces.of(e, vocabulary)).toList();
      try (NDScope scope = new NDScope()) {
        for (Batch batch : Batch.shuffled(pieces, 2 * settings.batchPieces(), new Random(0))) {
          List<Example> read = decoder.read(manager, batch);
          for (int i = 0; i < read.size(); i++) {
            scores.add(batch.examples().get(i), read.get(i));
          }
        }
      }
      log.printf("after epoch %d  %-9s %s%n", epoch + 1, set.name(), scores);
    }
  }
}
