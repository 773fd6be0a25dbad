package org.dyad.reading.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/**
 * The network on ONNX Runtime. Every run uses one thread, so that its numbers do not depend on how
 * many there are; runs may go on beside each other. Safe to share between threads.
 */
final class Model implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final ModelLabels labels;
  private final Lemmatiser lemmatiser;
  private final EntityTags entityTags;

  /** The relations' product matrix, [dimension of a word × relations], row by row. */
  private final float[] product;

  /**
   * @param bytes an ONNX file as the training module exports it
   */
  Model(byte[] bytes, WordPiece vocabulary, Lexicon lexicon, RegularForms regular) {
    try {
      environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        session = environment.createSession(bytes, options);
      }
      Map<String, String> notes = session.getMetadata().getCustomMetadata();
      labels = ModelLabels.of(notes);
      ByteBuffer raw =
          ByteBuffer.wrap(Base64.getDecoder().decode(notes.getOrDefault("product", "")));
      product = new float[raw.remaining() / Float.BYTES];
      raw.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(product);
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's model cannot be loaded", e);
    }
    lemmatiser = new Lemmatiser(labels.scripts(), lexicon, regular, vocabulary);
    entityTags = new EntityTags(labels.entities());
  }

  ModelLabels labels() {
    return labels;
  }

  /** Reads a stretch. */
  Parsed run(Stretch stretch) {
    int t = stretch.length();
    long[] pieces = new long[t];
    long[] positions = new long[t];
    long[] shapes = new long[t];
    for (int i = 0; i < t; i++) {
      pieces[i] = stretch.ids()[i];
      positions[i] = i;
      shapes[i] = stretch.shapes()[i];
    }
    long[] places = new long[stretch.words() + 1];
    for (int w = 0; w < stretch.words(); w++) {
      places[w + 1] = stretch.first()[w];
    }
    try (OnnxTensor p = tensor(pieces);
        OnnxTensor q = tensor(positions);
        OnnxTensor h = tensor(shapes);
        OnnxTensor n = tensor(places);
        OrtSession.Result result =
            session.run(Map.of("pieces", p, "positions", q, "shapes", h, "places", n))) {
      return decode(stretch, new Scores(result));
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's model failed", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  /** The outputs, row by row. */
  private static final class Scores {
    private final float[] upos;
    private final float[] xpos;
    private final float[] scripts;
    private final float[] entities;
    private final float[] arcs;
    private final float[] dependent;
    private final float[] head;
    private final float[] fromDependent;
    private final float[] fromHead;
    private final float[] vectors;

    Scores(OrtSession.Result result) {
      upos = floats(result, "upos");
      xpos = floats(result, "xpos");
      scripts = floats(result, "scripts");
      entities = floats(result, "entities");
      arcs = floats(result, "arcs");
      dependent = floats(result, "dependent");
      head = floats(result, "head");
      fromDependent = floats(result, "fromDependent");
      fromHead = floats(result, "fromHead");
      vectors = result.get("vectors").isPresent() ? floats(result, "vectors") : new float[0];
    }

    private static float[] floats(OrtSession.Result result, String name) {
      OnnxTensor tensor =
          (OnnxTensor)
              result
                  .get(name)
                  .orElseThrow(() -> new IllegalStateException("the model gives no " + name));
      FloatBuffer buffer = tensor.getFloatBuffer();
      if (buffer.hasArray() && buffer.arrayOffset() == 0) {
        return buffer.array();
      }
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }
  }

  private Parsed decode(Stretch stretch, Scores scores) {
    int n = stretch.words();
    float[][] arcs = new float[n][n + 1];
    for (int d = 0; d < n; d++) {
      System.arraycopy(scores.arcs, (d + 1) * (n + 1), arcs[d], 0, n + 1);
    }
    int[] heads = SpanningTree.decode(arcs);
    int[] upos = new int[n];
    int[] xpos = new int[n];
    int[] relations = new int[n];
    String[] lemmas = new String[n];
    for (int d = 0; d < n; d++) {
      int place = d + 1;
      upos[d] = best(scores.upos, place, labels.upos().size());
      xpos[d] = best(scores.xpos, place, labels.xpos().size());
      relations[d] = relation(scores, place, heads[d]);
      String tag = labels.xpos().get(xpos[d]);
      lemmas[d] = lemmatiser.lemma(scores.scripts, place, stretch.forms().get(d), tag);
    }
    int[] entities = entityTags.decode(scores.entities, 1, n);
    return new Parsed(
        stretch, upos, xpos, lemmas, heads, relations, entities, words(scores.vectors, n));
  }

  /** The vectors of the words, without that of the root's place before them. */
  private static float[] words(float[] vectors, int words) {
    int width = vectors.length / (words + 1);
    return Arrays.copyOfRange(vectors, width, vectors.length);
  }

  private static int best(float[] scores, int row, int width) {
    int from = row * width;
    int best = 0;
    for (int i = 1; i < width; i++) {
      if (scores[from + i] > scores[from + best]) {
        best = i;
      }
    }
    return best;
  }

  /** The best relation of an arc: "root" for the root's, and only for it. */
  private int relation(Scores scores, int dependent, int head) {
    int count = labels.relations().size();
    int rootLabel = labels.relations().indexOf("root");
    if (head == 0) {
      return rootLabel;
    }
    int width = product.length / count;
    float[] sum = new float[count];
    for (int r = 0; r < count; r++) {
      sum[r] = scores.fromDependent[dependent * count + r] + scores.fromHead[head * count + r];
    }
    for (int k = 0; k < width; k++) {
      float both = scores.dependent[dependent * width + k] * scores.head[head * width + k];
      if (both != 0) {
        int row = k * count;
        for (int r = 0; r < count; r++) {
          sum[r] += both * product[row + r];
        }
      }
    }
    int best = rootLabel == 0 ? 1 : 0;
    for (int r = 0; r < count; r++) {
      if (r != rootLabel && sum[r] > sum[best]) {
        best = r;
      }
    }
    return best;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's model cannot be closed", e);
    }
  }
}
