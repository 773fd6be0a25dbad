package org.dyad.training;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dyad.reading.neural.WordPiece;

/**
 * Names for sentences of which it is not known what their names are: those that a trained network
 * and the teacher both find, with the teacher's type, which knows more of the world, and the
 * teacher's places where the network finds nothing. (On the sentences of Universal NER that are
 * kept back, 419 of both readers' names were 396 right; of 38 with other types the teacher had 31
 * right, the network 3; of 21 places that only the teacher saw 18 were right, of its 37 bodies 16.)
 * A word that is in no name for both is in none; any other stays {@value Corpora#UNKNOWN}.
 */
final class AgreedNames {

  private static final int PIECES = 1400;

  private final Checkpoint model;
  private final WordPiece vocabulary;

  AgreedNames(Checkpoint model, WordPiece vocabulary) {
    this.model = model;
    this.vocabulary = vocabulary;
  }

  /**
   * The sentences, in the same order, names added to those that have unknown and taught ones.
   *
   * @param nameless of a treebank's sentences in which there is no name to learn one in so many
   *     stays; 0 for none
   */
  List<Example> in(List<Example> examples, int nameless) {
    int seen = 0;
    List<Batch.Pieces> unknown = new ArrayList<>();
    List<Example> kept = new ArrayList<>();
    for (Example e : examples) {
      if (!e.taught().isEmpty() && e.entities().contains(Corpora.UNKNOWN)) {
        unknown.add(Batch.Pieces.of(e, vocabulary));
      }
      boolean named = !e.hasTree() || e.entities().stream().anyMatch(t -> !t.equals("O"));
      if (named || (nameless > 0 && seen++ % nameless == 0)) {
        kept.add(e);
      }
    }
    Map<Example, Example> named = new IdentityHashMap<>();
    try (NDManager manager = NDManager.newBaseManager("PyTorch");
        NDScope scope = new NDScope()) {
      Decoder decoder = new Decoder(new Network(manager, model.weights()), model.labels());
      for (Batch batch : Batch.shuffled(unknown, PIECES, new Random(0))) {
        List<Example> read = decoder.read(manager, batch);
        for (int i = 0; i < read.size(); i++) {
          Example e = batch.examples().get(i);
          named.put(e, e.withNames(agreed(e, read.get(i).entities()), e.manner()));
        }
      }
    }
    return kept.stream().map(e -> named.getOrDefault(e, e)).toList();
  }

  /** Tags of a sentence, given the network's. */
  static List<String> agreed(Example e, List<String> read) {
    List<String> known = e.entities();
    List<String> tags = new ArrayList<>(Collections.nCopies(e.size(), Corpora.UNKNOWN));
    for (int i = 0; i < e.size(); i++) {
      boolean outside = read.get(i).equals("O") && e.taught().get(i).equals("O");
      if (outside || known.get(i).equals("O")) {
        tags.set(i, "O");
      }
    }
    Set<Scores.Name> found = Scores.names(read);
    for (Scores.Name name : Scores.names(e.taught())) {
      boolean both =
          found.stream().anyMatch(f -> f.start() == name.start() && f.end() == name.end());
      boolean place =
          name.type().equals("LOC")
              && found.stream().noneMatch(f -> f.start() < name.end() && name.start() < f.end());
      if ((both || place) && !known.subList(name.start(), name.end()).contains("O")) {
        for (int i = name.start(); i < name.end(); i++) {
          tags.set(i, (i == name.start() ? "B-" : "I-") + name.type());
        }
      }
    }
    return tags;
  }
}
