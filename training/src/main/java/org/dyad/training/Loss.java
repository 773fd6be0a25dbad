package org.dyad.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The sum of the heads' cross-entropies over the words that have the layer, divided by all words of
 * the batch: a corpus without a layer neither teaches it nor makes it weigh more.
 */
final class Loss {

  /** How much each head counts. */
  record Weighting(
      float upos, float xpos, float script, float arc, float relation, float entity, float taught) {
    static final Weighting USUAL = new Weighting(0.5f, 1, 1, 1, 1, 1.5f, 0.75f);
  }

  private final Map<String, Integer> upos;
  private final Map<String, Integer> xpos;
  private final Map<String, Integer> scripts;
  private final Map<String, Integer> relations;
  private final Map<String, Integer> entities;
  private final Weighting weighting;

  Loss(Labels labels, Weighting weighting) {
    upos = Labels.index(labels.upos());
    xpos = Labels.index(labels.xpos());
    scripts = Labels.index(labels.scripts());
    relations = Labels.index(labels.relations());
    entities = Labels.index(labels.entities());
    this.weighting = weighting;
  }

  /** One number to make smaller. */
  NDArray of(NDManager m, Batch batch, Network network, Network.Output out) {
    NDArray sum =
        entropy(m, out.upos(), batch.labels(upos, Example::upos))
            .mul(weighting.upos())
            .add(entropy(m, out.xpos(), batch.labels(xpos, Example::xpos)).mul(weighting.xpos()))
            .add(
                entropy(m, out.scripts(), batch.labels(scripts, Example::scripts))
                    .mul(weighting.script()))
            .add(names(m, batch, network, out));
    long[] heads = batch.heads();
    NDArray arcs = out.arcs().add(headMask(m, batch));
    sum = sum.add(entropy(m, arcs, heads).mul(weighting.arc()));
    long[] relationLabels = batch.labels(relations, Example::relations);
    int labelled = count(relationLabels);
    if (labelled > 0) {
      int w = batch.words();
      long[] rows = new long[labelled];
      long[] above = new long[labelled];
      long[] wanted = new long[labelled];
      int at = 0;
      for (int i = 0; i < relationLabels.length; i++) {
        if (relationLabels[i] >= 0) {
          rows[at] = i;
          above[at] = (long) (i / w) * (w + 1) + heads[i];
          wanted[at++] = relationLabels[i];
        }
      }
      NDArray dependents =
          Network.lookUp(m.create(rows), out.dependent().reshape(-1, Network.RELATION));
      NDArray governors = Network.lookUp(m.create(above), out.head().reshape(-1, Network.RELATION));
      sum =
          sum.add(
              entropy(m, network.relations(dependents, governors), wanted)
                  .mul(weighting.relation()));
    }
    long words = batch.examples().stream().mapToLong(SIZE).sum();
    return sum.div(words);
  }

  /** The names of each sentence in its corpus' manner, and the teacher's. */
  private NDArray names(NDManager m, Batch batch, Network network, Network.Output out) {
    NDArray sum = m.create(0f);
    for (Manner manner : Manner.values()) {
      boolean teacher = manner == Manner.TEACHER;
      long[] wanted =
          batch.labels(
              entities,
              e -> teacher ? e.taught() : e.manner() == manner ? e.entities() : List.of());
      if (count(wanted) > 0) {
        sum =
            sum.add(
                entropy(m, network.entities(out, manner), wanted)
                    .mul(teacher ? weighting.taught() : weighting.entity()));
      }
    }
    return sum;
  }

  private static final ToLongFunction<Example> SIZE = Example::size;

  private static int count(long[] labels) {
    int n = 0;
    for (long label : labels) {
      n += label >= 0 ? 1 : 0;
    }
    return n;
  }

  /** [B, 1, W + 1]: 0 for the root and the words, a great negative number for padding. */
  private static NDArray headMask(NDManager m, Batch batch) {
    int w = batch.words();
    float[] mask = new float[batch.sentences() * (w + 1)];
    for (int i = 0; i < batch.sentences(); i++) {
      for (int k = batch.examples().get(i).size() + 1; k <= w; k++) {
        mask[i * (w + 1) + k] = -1e4f;
      }
    }
    return m.create(mask, new Shape(batch.sentences(), 1, w + 1));
  }

  /** Cross-entropy summed over the labels that are not -1. */
  private static NDArray entropy(NDManager m, NDArray scores, long[] labels) {
    float[] counts = new float[labels.length];
    long[] wanted = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      counts[i] = labels[i] >= 0 ? 1 : 0;
      wanted[i] = Math.max(0, labels[i]);
    }
    long classes = scores.getShape().get(scores.getShape().dimension() - 1);
    NDArray chosen =
        scores
            .reshape(-1, classes)
            .logSoftmax(-1)
            .gather(m.create(wanted, new Shape(labels.length, 1)), 1);
    return chosen.mul(m.create(counts, new Shape(labels.length, 1))).sum().neg();
  }
}
