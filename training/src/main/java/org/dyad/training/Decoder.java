package org.dyad.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.dyad.reading.neural.LemmaScript;
import org.dyad.reading.neural.SpanningTree;

/** Reads a batch with the network as it is, in training's own engine: for scores between epochs. */
final class Decoder {

  private final Network network;
  private final Labels labels;

  Decoder(Network network, Labels labels) {
    this.network = network;
    this.labels = labels;
  }

  /** The batch's sentences with all layers filled. */
  List<Example> read(NDManager parent, Batch batch) {
    try (NDManager m = parent.newSubManager()) {
      return decode(m, batch, run(m, batch));
    }
  }

  /** The scores of arcs, [B × W × (W + 1)]. */
  float[] arcs(NDManager parent, Batch batch) {
    try (NDManager m = parent.newSubManager()) {
      return run(m, batch).arcs().toFloatArray();
    }
  }

  private Network.Output run(NDManager m, Batch batch) {
    NDArray ids = m.create(batch.ids(), new Shape(batch.sentences(), batch.pieces()));
    TableRows rows = TableRows.of(batch.ids(), network.word());
    NDArray table = m.create(rows.values(), new Shape(rows.used().length, rows.width()));
    ids = m.create(rows.ids(), ids.getShape());
    return network.forward(m, batch, table, ids, Network.Dropouts.NONE);
  }

  private List<Example> decode(NDManager m, Batch batch, Network.Output out) {
    int w = batch.words();
    long[] upos = out.upos().argMax(-1).toLongArray();
    long[] xpos = out.xpos().argMax(-1).toLongArray();
    long[] scripts = out.scripts().argMax(-1).toLongArray();
    long[] entities = out.entities().argMax(-1).toLongArray();
    float[] arcs = out.arcs().toFloatArray();
    long[] above = new long[batch.sentences() * w];
    int[][] heads = new int[batch.sentences()][];
    for (int i = 0; i < batch.sentences(); i++) {
      int n = batch.examples().get(i).size();
      float[][] scores = new float[n][n + 1];
      for (int d = 0; d < n; d++) {
        System.arraycopy(arcs, (i * w + d) * (w + 1), scores[d], 0, n + 1);
      }
      heads[i] = SpanningTree.decode(scores);
      for (int d = 0; d < n; d++) {
        above[i * w + d] = (long) i * (w + 1) + heads[i][d];
      }
    }
    NDArray governors = Network.lookUp(m.create(above), out.head().reshape(-1, Network.RELATION));
    long[] relations =
        network
            .relations(out.dependent().reshape(-1, Network.RELATION), governors)
            .argMax(-1)
            .toLongArray();
    List<Example> read = new ArrayList<>();
    for (int i = 0; i < batch.sentences(); i++) {
      Example gold = batch.examples().get(i);
      List<String> lemmas = new ArrayList<>();
      for (int d = 0; d < gold.size(); d++) {
        String script = labels.scripts().get((int) scripts[i * w + d]);
        lemmas.add(LemmaScript.parse(script).apply(gold.forms().get(d)));
      }
      read.add(
          new Example(
              gold.forms(),
              named(labels.upos(), upos, i * w, gold.size()),
              named(labels.xpos(), xpos, i * w, gold.size()),
              lemmas,
              heads[i],
              named(labels.relations(), relations, i * w, gold.size()),
              named(labels.entities(), entities, i * w, gold.size())));
    }
    return read;
  }

  private static List<String> named(List<String> labels, long[] numbers, int from, int n) {
    List<String> names = new ArrayList<>(n);
    for (int i = from; i < from + n; i++) {
      names.add(labels.get((int) numbers[i]));
    }
    return names;
  }
}
