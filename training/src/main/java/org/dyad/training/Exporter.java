package org.dyad.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Map;

/**
 * Writes the network as an ONNX graph over one sentence: T pieces, of which N places are read,
 * namely the opening marker (the root) and the words' first pieces.
 *
 * <p>Inputs, all int64: {@code pieces}, {@code positions} and {@code shapes} of [T], {@code places}
 * of [N]. Outputs: {@code upos}, {@code xpos}, {@code scripts}, {@code entities} of [N, labels],
 * {@code arcs} [N, N] (row: dependent, column: head), {@code dependent} and {@code head} [N, 256],
 * {@code fromDependent} and {@code fromHead} [N, R], {@code vectors} [N, 384] of a layer half way
 * up. Labels and the relations' product matrix [256, R] are in the model's notes.
 *
 * <p>Quantised, every linear map has int8 weights with a scale for each output, and its input is
 * quantised as it comes, with a scale for each row: one scale for all rows, which ONNX Runtime's
 * own operator has, cost 0.2 of LAS, this costs nothing that can be seen. The table of pieces is
 * int8 with a scale for each piece.
 */
final class Exporter {

  /** Steps of a quantised input on each side of zero, and the byte that stands for zero. */
  private static final int STEPS = 127;

  private static final int ZERO = 128;

  /**
   * The layer whose output tells most of what words mean: those above it learn what trees need. On
   * examples of frames that were held back the third of six was right on 45 % of the types, the
   * last on 39 %.
   */
  private static final int MEANING = 2;

  /** A row whose values are all smaller than this is all zeros. */
  private static final float SMALLEST = 1e-6f;

  private static final long FLOAT = 1; // ONNX's number of the type
  private static final long UINT8 = 2;

  private final Labels labels;
  private final Map<String, Weights> weights;
  private final boolean quantised;
  private final OnnxGraph g = new OnnxGraph();

  private Exporter(Checkpoint checkpoint, boolean quantised) {
    this.labels = checkpoint.labels();
    this.weights = checkpoint.weights();
    this.quantised = quantised;
  }

  /** The network as a model for ONNX Runtime, int8 or float. */
  static ModelProto export(Checkpoint checkpoint, boolean quantised) {
    Exporter exporter = new Exporter(checkpoint, quantised);
    exporter.build();
    return exporter.g.model(exporter.notes());
  }

  private void build() {
    String pieces = g.input("pieces", "T");
    String positions = g.input("positions", "T");
    String shapes = g.input("shapes", "T");
    String places = g.input("places", "N");
    String x = table(pieces);
    x = g.node("Add", x, g.node("Gather", constant("shape"), shapes));
    x = g.node("Add", x, g.node("Gather", positionsWithType(), positions));
    x = norm(x, "norm");
    for (int i = 0; weights.containsKey("layer." + i + ".qkv.weight"); i++) {
      x = layer(x, "layer." + i + ".");
      if (i == MEANING) {
        g.output("vectors", g.node("Gather", x, places), "N", "" + MiniLm.WIDTH);
      }
    }
    heads(g.node("Gather", x, places));
  }

  private String layer(String x, String name) {
    int width = (int) get(name + "out.bias").shape()[0];
    int each = MiniLm.WIDTH / MiniLm.ATTENTION_HEADS;
    int heads = width / each;
    String all = linear(x, name + "qkv", scaled(name + "qkv.weight"), scaled(name + "qkv.bias"));
    String[] qkv = g.split(all, width, width, width);
    String query = attentionHeads(qkv[0], heads, each, 1, 0, 2);
    String key = attentionHeads(qkv[1], heads, each, 1, 2, 0);
    String value = attentionHeads(qkv[2], heads, each, 1, 0, 2);
    String scores = g.node("MatMul", query, key);
    String seen =
        g.node("MatMul", g.node("Softmax", Map.of("axis", new long[] {-1}), scores), value);
    String context =
        g.node(
            "Reshape",
            g.node("Transpose", Map.of("perm", new long[] {1, 0, 2}), seen),
            g.integers(-1, width));
    String middle = norm(g.node("Add", linear(context, name + "out"), x), name + "norm1");
    String inner = g.microsoft("Gelu", linear(middle, name + "in"));
    return norm(g.node("Add", linear(inner, name + "down"), middle), name + "norm2");
  }

  /** Weights of query, key and value with the attention's scale taken into the query's. */
  private Weights scaled(String name) {
    Weights qkv = get(name);
    float[] values = qkv.values().clone();
    float scale = (float) (1 / Math.sqrt(MiniLm.WIDTH / MiniLm.ATTENTION_HEADS));
    for (int i = 0; i < values.length / 3; i++) {
      values[i] *= scale;
    }
    return new Weights(qkv.shape(), values);
  }

  /** [T, width] to [heads, T, each] or another order of these. */
  private String attentionHeads(String x, int heads, int each, long... order) {
    String apart = g.node("Reshape", x, g.integers(-1, heads, each));
    return g.node("Transpose", Map.of("perm", order), apart);
  }

  private void heads(String words) {
    String[] names = {
      "upos",
      "xpos",
      "script",
      "entity",
      "arc.dependent",
      "arc.head",
      "relation.dependent",
      "relation.head"
    };
    Weights[] maps = new Weights[names.length];
    Weights[] biases = new Weights[names.length];
    long[] sizes = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      maps[i] = get(names[i] + ".weight");
      biases[i] = get(names[i] + ".bias");
      sizes[i] = biases[i].shape()[0];
    }
    String all = linear(words, "heads", Weights.stacked(maps), Weights.stacked(biases));
    String[] parts = g.split(all, sizes);
    g.output("upos", parts[0], "N", "" + sizes[0]);
    g.output("xpos", parts[1], "N", "" + sizes[1]);
    g.output("scripts", parts[2], "N", "" + sizes[2]);
    g.output("entities", parts[3], "N", "" + sizes[3]);
    String product = linear(g.node("Relu", parts[4]), "arc.product");
    String above = g.node("Transpose", Map.of("perm", new long[] {1, 0}), g.node("Relu", parts[5]));
    g.output("arcs", g.node("MatMul", product, above), "N", "N");
    String dependent = g.node("Relu", parts[6]);
    String head = g.node("Relu", parts[7]);
    g.output("dependent", dependent, "N", "" + sizes[6]);
    g.output("head", head, "N", "" + sizes[7]);
    String relations = "" + labels.relations().size();
    // The product's bias goes with the dependent's, so that the reader adds it once.
    float[] bias = get("relation.fromDependent.bias").values().clone();
    for (int r = 0; r < bias.length; r++) {
      bias[r] += get("relation.product.bias").values()[r];
    }
    Weights both = Weights.of(bias, bias.length);
    g.output("fromDependent", plain(dependent, "relation.fromDependent", both), "N", relations);
    Weights of = get("relation.fromHead.bias");
    g.output("fromHead", plain(head, "relation.fromHead", of), "N", relations);
  }

  private String linear(String x, String name) {
    return linear(x, name, get(name + ".weight"), get(name + ".bias"));
  }

  private String linear(String x, String name, Weights weight, Weights bias) {
    if (!quantised) {
      String w = g.floats(name + ".weight", weight.transposed());
      return g.node("Add", g.node("MatMul", x, w), g.floats(name + ".bias", bias));
    }
    Quantised rows = Quantised.rows(weight);
    int out = (int) weight.shape()[0];
    int in = (int) weight.shape()[1];
    byte[] columns = new byte[out * in];
    for (int o = 0; o < out; o++) {
      for (int i = 0; i < in; i++) {
        columns[i * out + o] = rows.values()[o * in + i];
      }
    }
    String largest =
        g.node(
            "Max",
            g.node("ReduceMax", Map.of("axes", new long[] {-1}), g.node("Abs", x)),
            g.scalar(SMALLEST));
    // Cast cuts the fraction off: with half added it rounds.
    String steps = g.node("Mul", x, g.node("Div", g.scalar(STEPS), largest));
    String bytes =
        g.node(
            "Cast", Map.of("to", new long[] {UINT8}), g.node("Add", steps, g.scalar(ZERO + 0.5f)));
    String product =
        g.microsoft(
            "MatMulIntegerToFloat",
            bytes,
            g.bytes(name + ".weight", columns, in, out),
            g.scalar(1),
            g.floats(name + ".scale", Weights.of(rows.scales(), out)),
            g.unsignedByte(ZERO));
    String y = g.node("Mul", product, g.node("Mul", largest, g.scalar(1f / STEPS)));
    return g.node("Add", y, g.floats(name + ".bias", bias));
  }

  /** A linear map that stays in floats. */
  private String plain(String x, String name, Weights bias) {
    String w = g.floats(name + ".weight", get(name + ".weight").transposed());
    return g.node("Add", g.node("MatMul", x, w), g.floats(name + ".bias", bias));
  }

  private String table(String pieces) {
    Weights word = get("word");
    if (!quantised) {
      return g.node("Gather", g.floats("word", word), pieces);
    }
    Quantised rows = Quantised.rows(word);
    String values = g.bytes("word", rows.values(), word.shape());
    String scales = g.floats("word.scale", Weights.of(rows.scales(), word.shape()[0], 1));
    return g.node(
        "Mul",
        g.node("Cast", Map.of("to", new long[] {FLOAT}), g.node("Gather", values, pieces)),
        g.node("Gather", scales, pieces));
  }

  /** The two tables that are the same for all words, added once and for all. */
  private String positionsWithType() {
    Weights positions = get("position");
    float[] type = get("type").values();
    float[] sum = positions.values().clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += type[i % type.length];
    }
    return g.floats("position", new Weights(positions.shape(), sum));
  }

  private String norm(String x, String name) {
    return g.layerNorm(x, constant(name + ".weight"), constant(name + ".bias"), MiniLm.EPSILON);
  }

  private String constant(String name) {
    return g.floats(name, get(name));
  }

  private Weights get(String name) {
    return Weights.named(name, weights);
  }

  private Map<String, String> notes() {
    Weights product = get("relation.product.weight").transposed();
    return Map.of(
        "upos", String.join("\n", labels.upos()),
        "xpos", String.join("\n", labels.xpos()),
        "scripts", String.join("\n", labels.scripts()),
        "relations", String.join("\n", labels.relations()),
        "entities", String.join("\n", labels.entities()),
        "product", base64(product.values()));
  }

  private static String base64(float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
