package org.dyad.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dyad.reading.neural.WordPiece;

/**
 * The command that trains: {@code Train --data DIR --out DIR [--epochs N] [--seed N]
 * [--encoder-rate X] [--head-rate X] [--layer-decay X] [--teacher DIR] [--from model.bin]
 * [--nameless N] [--keep-back no]}. Leaves {@code checkpoint.bin} and, at the end, {@code
 * model.bin} in the folder; started again with the same folder it goes on after the last epoch.
 * With {@code --teacher} the teacher's names are learned from too; with {@code --from} training
 * begins with that network instead of MiniLM, and where it and the teacher agree on the names of a
 * treebank without names, these are learned, and of the treebanks' sentences without any name one
 * in {@code --nameless} stays. {@code --keep-back no} learns from what is otherwise kept back for
 * scores.
 */
public final class Train {

  private static final Set<String> OPTIONS =
      Set.of(
          "data",
          "out",
          "epochs",
          "seed",
          "encoder-rate",
          "head-rate",
          "layer-decay",
          "teacher",
          "nameless",
          "keep-back",
          "from");

  private Train() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> options = options(args, OPTIONS);
    Path out = Path.of(required(options, "out"));
    Trainer.Settings usual = Trainer.Settings.USUAL;
    Trainer.Settings settings =
        new Trainer.Settings(
            Integer.parseInt(options.getOrDefault("epochs", "" + usual.epochs())),
            Double.parseDouble(options.getOrDefault("encoder-rate", "" + usual.encoderRate())),
            Double.parseDouble(options.getOrDefault("head-rate", "" + usual.headRate())),
            Double.parseDouble(options.getOrDefault("layer-decay", "" + usual.layerDecay())),
            usual.batchPieces(),
            Long.parseLong(options.getOrDefault("seed", "" + usual.seed())));
    Path teacher = options.containsKey("teacher") ? Path.of(required(options, "teacher")) : null;
    Data data = Data.read(Path.of(required(options, "data")), teacher);
    if (options.getOrDefault("keep-back", "yes").equals("no")) {
      data = data.withKeptBack();
    }
    Files.createDirectories(out);
    WordPiece vocabulary = WordPiece.of(MiniLm.vocabulary());
    Trainer trainer =
        new Trainer(
            settings, vocabulary, out.resolve("checkpoint.bin"), System.out, KnownNames.ofTables());
    Checkpoint model;
    if (options.containsKey("from")) {
      Checkpoint start = Checkpoint.read(Path.of(required(options, "from"))).asStart();
      List<Example> train =
          new AgreedNames(start, vocabulary)
              .in(data.train(), Integer.parseInt(options.getOrDefault("nameless", "1")));
      model = trainer.train(start, train, data.dev(), settings.epochs());
    } else {
      model = trainer.train(MiniLm.weights(), data.train(), data.dev());
    }
    model.write(out.resolve("model.bin"));
    System.out.println("wrote " + out.resolve("model.bin"));
  }

  /** {@code --name value} pairs; an unknown name is an error. */
  static Map<String, String> options(String[] args, Set<String> known) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : "";
      if (!known.contains(name) || i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + ": the options are " + known);
      }
      options.put(name, args[i + 1]);
    }
    return options;
  }

  static String required(Map<String, String> options, String name) {
    String value = options.get(name);
    if (value == null) {
      throw new IllegalArgumentException("--" + name + " is needed");
    }
    return value;
  }
}
