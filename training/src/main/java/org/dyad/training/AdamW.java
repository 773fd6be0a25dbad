package org.dyad.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * AdamW (Loshchilov and Hutter 2019) with the gradient's norm clipped. The rows of the word pieces'
 * table are updated only in the steps that use them.
 */
final class AdamW {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;

  /** The norm to which a longer gradient is shortened; without it a run ended in NaN. */
  private static final double LONGEST = 4;

  private final Network network;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private final float[] wordMeans;
  private final float[] wordSquares;
  private int steps;

  AdamW(Network network) {
    this.network = network;
    network
        .parameters()
        .forEach(
            (name, p) -> {
              means.put(name, network.manager().zeros(p.getShape()));
              squares.put(name, network.manager().zeros(p.getShape()));
            });
    wordMeans = new float[network.word().values().length];
    wordSquares = new float[network.word().values().length];
  }

  /**
   * One step down.
   *
   * @param used numbers of the table's rows that the batch used
   * @param rowGradients their gradients, row by row
   * @param rate the learning rate of a parameter, by its name
   * @return the gradient's norm before it was shortened
   */
  double step(int[] used, float[] rowGradients, ToDoubleFunction<String> rate) {
    steps++;
    double sum = 0;
    for (float g : rowGradients) {
      sum += (double) g * g;
    }
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    for (Map.Entry<String, NDArray> entry : network.parameters().entrySet()) {
      NDArray gradient = entry.getValue().getGradient();
      gradients.put(entry.getKey(), gradient);
      float norm = gradient.norm().getFloat();
      sum += (double) norm * norm;
    }
    double norm = Math.sqrt(sum);
    if (!Double.isFinite(norm)) {
      // The engine clears gradients by subtracting them from themselves, which would keep a NaN.
      gradients.values().forEach(g -> g.set(new NDIndex("..."), 0));
      return norm;
    }
    float scale = (float) Math.min(1, LONGEST / (norm + 1e-6));
    double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    network
        .parameters()
        .forEach(
            (name, p) -> {
              float lr = (float) rate.applyAsDouble(name);
              float decay = p.getShape().dimension() > 1 && !isTable(name) ? DECAY : 0;
              p.getNDArrayInternal()
                  .adamUpdate(
                      new NDList(p, gradients.get(name), means.get(name), squares.get(name)),
                      new NDList(p),
                      lr,
                      (float) (lr * correction),
                      decay,
                      scale,
                      -1,
                      BETA1,
                      BETA2,
                      EPSILON,
                      false,
                      true);
            });
    updateRows(used, rowGradients, scale, (float) (rate.applyAsDouble("word") * correction));
    return norm;
  }

  private static boolean isTable(String name) {
    return name.equals("position") || name.equals("shape") || name.equals("type");
  }

  private void updateRows(int[] used, float[] gradients, float scale, float rate) {
    float[] table = network.word().values();
    int width = gradients.length / Math.max(1, used.length);
    for (int r = 0; r < used.length; r++) {
      int to = used[r] * width;
      int from = r * width;
      for (int k = 0; k < width; k++) {
        float g = gradients[from + k] * scale;
        float mean = BETA1 * wordMeans[to + k] + (1 - BETA1) * g;
        float square = BETA2 * wordSquares[to + k] + (1 - BETA2) * g * g;
        wordMeans[to + k] = mean;
        wordSquares[to + k] = square;
        table[to + k] -= rate * mean / ((float) Math.sqrt(square) + EPSILON);
      }
    }
  }

  int steps() {
    return steps;
  }

  /** What a checkpoint keeps. */
  Map<String, Weights> state() {
    Map<String, Weights> state = new LinkedHashMap<>();
    means.forEach((n, a) -> state.put("mean." + n, weights(a)));
    squares.forEach((n, a) -> state.put("square." + n, weights(a)));
    long[] shape = network.word().shape();
    state.put("mean.word", new Weights(shape, wordMeans));
    state.put("square.word", new Weights(shape, wordSquares));
    return state;
  }

  /** Goes on from a checkpoint. */
  void restore(Map<String, Weights> state, int stepsDone) {
    means.forEach((n, a) -> a.set(Weights.named("mean." + n, state).values()));
    squares.forEach((n, a) -> a.set(Weights.named("square." + n, state).values()));
    System.arraycopy(Weights.named("mean.word", state).values(), 0, wordMeans, 0, wordMeans.length);
    System.arraycopy(
        Weights.named("square.word", state).values(), 0, wordSquares, 0, wordSquares.length);
    steps = stepsDone;
  }

  private static Weights weights(NDArray array) {
    return new Weights(array.getShape().getShape(), array.toFloatArray());
  }
}
