package org.dyad.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dyad.reading.neural.WordShape;

/**
 * The reader's network: a BERT encoder with word shapes added at the input, and heads over the
 * first piece of each word. B sentences, L pieces, W words, R relations.
 *
 * <p>Arcs are scored by the biaffine form of Dozat and Manning (2017) over {@value #ARC}
 * dimensions. Relations are scored, given the head, by a linear map of the product of the word's
 * and the head's {@value #RELATION} dimensions (a bilinear form for each relation, all in one
 * basis), plus linear terms of each: so a few numbers a word leave the network, and the score of
 * any arc is cheap.
 *
 * <p>The table of word pieces stays outside the engine, in {@link #word}: a batch uses a few
 * hundred of its rows.
 */
final class Network {

  static final int ARC = 400;
  static final int RELATION = 256;

  /** Rates of dropout in training. */
  record Dropouts(float encoder, float words, float biaffine) {
    static final Dropouts NONE = new Dropouts(0, 0, 0);
    static final Dropouts USUAL = new Dropouts(0.1f, 0.2f, 0.33f);
  }

  /**
   * What the network says of a batch.
   *
   * @param upos [B, W, labels]
   * @param xpos [B, W, labels]
   * @param scripts [B, W, labels]
   * @param entities [B, W, labels], in the manner of Universal NER
   * @param words [B, W, 384], what the heads see
   * @param arcs [B, W, W + 1], columns are heads, 0 the root
   * @param dependent [B, W, 256]
   * @param head [B, W + 1, 256]
   */
  record Output(
      NDArray upos,
      NDArray xpos,
      NDArray scripts,
      NDArray entities,
      NDArray words,
      NDArray arcs,
      NDArray dependent,
      NDArray head) {}

  private final NDManager manager;
  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final Weights word;

  /** A network with these weights, {@code word} among them. */
  Network(NDManager manager, Map<String, Weights> weights) {
    this.manager = manager;
    Weights table = null;
    for (Map.Entry<String, Weights> entry : new java.util.TreeMap<>(weights).entrySet()) {
      Weights w = entry.getValue();
      if (entry.getKey().equals("word")) {
        table = w;
        continue;
      }
      NDArray array = manager.create(w.values(), new Shape(w.shape()));
      array.setRequiresGradient(true);
      parameters.put(entry.getKey(), array);
    }
    if (table == null) {
      throw new IllegalArgumentException("no weights for the word pieces");
    }
    word = new Weights(table.shape(), table.values().clone());
  }

  /** First weights: the encoder as given, shapes zero, heads random (Glorot uniform). */
  static Map<String, Weights> initial(
      Map<String, Weights> encoder, Labels labels, java.util.Random random) {
    Map<String, Weights> all = new HashMap<>(encoder);
    int width = (int) Weights.named("norm.bias", encoder).shape()[0];
    all.put("shape", zeros(WordShape.values().length, width));
    linear(all, "upos", labels.upos().size(), width, random);
    linear(all, "xpos", labels.xpos().size(), width, random);
    linear(all, "script", labels.scripts().size(), width, random);
    linear(all, "entity", labels.entities().size(), width, random);
    all.putAll(manners(labels, width));
    linear(all, "arc.dependent", ARC, width, random);
    linear(all, "arc.head", ARC, width, random);
    linear(all, "arc.product", ARC, ARC, random);
    linear(all, "relation.dependent", RELATION, width, random);
    linear(all, "relation.head", RELATION, width, random);
    int relations = labels.relations().size();
    linear(all, "relation.product", relations, RELATION, random);
    linear(all, "relation.fromDependent", relations, RELATION, random);
    linear(all, "relation.fromHead", relations, RELATION, random);
    return all;
  }

  /** What the manners of names add to the shared one: nothing yet. */
  static Map<String, Weights> manners(Labels labels, int width) {
    Map<String, Weights> all = new HashMap<>();
    for (Manner manner : Manner.values()) {
      if (manner != Manner.UNIVERSAL) {
        all.put(manner.head() + ".weight", zeros(labels.entities().size(), width));
        all.put(manner.head() + ".bias", zeros(labels.entities().size()));
      }
    }
    return all;
  }

  private static Weights zeros(long... shape) {
    long size = 1;
    for (long d : shape) {
      size *= d;
    }
    return new Weights(shape, new float[(int) size]);
  }

  private static void linear(
      Map<String, Weights> all, String name, int out, int in, java.util.Random random) {
    float[] values = new float[out * in];
    double bound = Math.sqrt(6.0 / (out + in));
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((random.nextDouble() * 2 - 1) * bound);
    }
    all.put(name + ".weight", new Weights(new long[] {out, in}, values));
    all.put(name + ".bias", zeros(out));
  }

  /** The engine's parameters by name; not those of the word pieces. */
  Map<String, NDArray> parameters() {
    return parameters;
  }

  /** The table of word pieces, [30522, 384]. */
  Weights word() {
    return word;
  }

  int layers() {
    int layers = 0;
    while (parameters.containsKey("layer." + layers + ".qkv.weight")) {
      layers++;
    }
    return layers;
  }

  /**
   * Runs a batch.
   *
   * @param rows the table's rows that the batch uses, [U, 384]
   * @param ids [B, L] numbers of those rows
   */
  Output forward(NDManager m, Batch batch, NDArray rows, NDArray ids, Dropouts dropouts) {
    int b = batch.sentences();
    int l = batch.pieces();
    int w = batch.words();
    boolean training = dropouts.encoder() > 0;
    NDArray shapes = m.create(batch.shapes(), new Shape(b, l));
    NDArray mask = m.create(batch.mask(), new Shape(b, 1, 1, l)).sub(1).mul(1e4f);
    NDArray positions = m.arange(0, l).toType(ai.djl.ndarray.types.DataType.INT64, false);
    NDArray x =
        lookUp(ids, rows)
            .add(lookUp(shapes, p("shape")))
            .add(lookUp(positions, p("position")))
            .add(p("type"));
    int width = (int) x.getShape().get(2);
    x = drop(norm(x, "norm"), dropouts.encoder(), training).reshape(b * l, width);
    for (int i = 0; i < layers(); i++) {
      x = layer(x, "layer." + i + ".", b, l, mask, dropouts, training);
    }
    NDArray first = m.create(batch.first(), new Shape(b, w + 1));
    NDArray withRoot = drop(lookUp(first, x), dropouts.words(), training);
    NDArray words = withRoot.get(":, 1:");
    NDArray arcDependent = relu(words, "arc.dependent", dropouts, training);
    NDArray arcHead = relu(withRoot, "arc.head", dropouts, training);
    NDArray arcs = linear(arcDependent, "arc.product").batchMatMul(arcHead.transpose(0, 2, 1));
    return new Output(
        linear(words, "upos"),
        linear(words, "xpos"),
        linear(words, "script"),
        linear(words, "entity"),
        words,
        arcs,
        relu(words, "relation.dependent", dropouts, training),
        relu(withRoot, "relation.head", dropouts, training));
  }

  /** Scores of names in a manner, [B, W, labels]. */
  NDArray entities(Output out, Manner manner) {
    return manner == Manner.UNIVERSAL
        ? out.entities()
        : out.entities().add(linear(out.words(), manner.head()));
  }

  /** Scores of relations, [N, R], given the words' and their heads' dimensions, [N, 256] each. */
  NDArray relations(NDArray dependent, NDArray head) {
    return linear(dependent.mul(head), "relation.product")
        .add(linear(dependent, "relation.fromDependent"))
        .add(linear(head, "relation.fromHead"));
  }

  private NDArray layer(
      NDArray x, String name, int b, int l, NDArray mask, Dropouts dropouts, boolean training) {
    int width = (int) x.getShape().get(1);
    int heads = width / (MiniLm.WIDTH / MiniLm.ATTENTION_HEADS);
    int each = width / heads;
    NDArray qkv = linear(x, name + "qkv").reshape(b, l, 3, heads, each).transpose(2, 0, 3, 1, 4);
    NDArray scores =
        qkv.get(0)
            .mul(1 / (float) Math.sqrt(each))
            .matMul(qkv.get(1).transpose(0, 1, 3, 2))
            .add(mask);
    NDArray attention = drop(scores.softmax(-1), dropouts.encoder(), training);
    NDArray context = attention.matMul(qkv.get(2)).transpose(0, 2, 1, 3).reshape(b * l, width);
    NDArray out = drop(linear(context, name + "out"), dropouts.encoder(), training);
    NDArray middle = norm(out.add(x), name + "norm1");
    NDArray inner = Activation.gelu(linear(middle, name + "in"));
    NDArray down = drop(linear(inner, name + "down"), dropouts.encoder(), training);
    return norm(down.add(middle), name + "norm2");
  }

  private NDArray relu(NDArray x, String name, Dropouts dropouts, boolean training) {
    return drop(Activation.relu(linear(x, name)), dropouts.biaffine(), training);
  }

  private NDArray linear(NDArray x, String name) {
    return Linear.linear(x, p(name + ".weight"), p(name + ".bias")).singletonOrThrow();
  }

  private NDArray norm(NDArray x, String name) {
    NDArray weight = p(name + ".weight");
    NDList out =
        LayerNorm.layerNorm(x, weight.getShape(), weight, p(name + ".bias"), MiniLm.EPSILON);
    return out.singletonOrThrow();
  }

  private static NDArray drop(NDArray x, float rate, boolean training) {
    return training && rate > 0 ? Dropout.dropout(x, rate, true).singletonOrThrow() : x;
  }

  static NDArray lookUp(NDArray indices, NDArray table) {
    return Embedding.embedding(indices, table, SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray p(String name) {
    NDArray found = parameters.get(name);
    if (found == null) {
      throw new IllegalStateException("the network lacks " + name);
    }
    return found;
  }

  /** All weights as they are now. */
  Map<String, Weights> weights() {
    Map<String, Weights> all = new LinkedHashMap<>();
    all.put("word", word);
    parameters.forEach(
        (name, array) ->
            all.put(name, new Weights(array.getShape().getShape(), array.toFloatArray())));
    return all;
  }

  NDManager manager() {
    return manager;
  }
}
