package org.dyad.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Runs an exported model on one sentence by itself. */
final class OnnxArcs {

  private OnnxArcs() {}

  /**
   * The output {@code arcs}, [words + 1, words + 1]; its first row is the root's and says nothing.
   */
  static float[] of(OrtSession session, Batch.Pieces sentence) throws OrtException {
    int length = sentence.length();
    Map<String, long[]> inputs =
        Map.of(
            "pieces", longs(sentence.ids()),
            "positions", LongStream.range(0, length).toArray(),
            "shapes", longs(sentence.shapes()),
            "places", longs(sentence.first()));
    Map<String, OnnxTensor> tensors = new HashMap<>();
    for (Map.Entry<String, long[]> input : inputs.entrySet()) {
      long[] shape = {input.getValue().length};
      tensors.put(
          input.getKey(),
          OnnxTensor.createTensor(
              OrtEnvironment.getEnvironment(), LongBuffer.wrap(input.getValue()), shape));
    }
    try (OrtSession.Result result = session.run(tensors)) {
      float[][] rows = (float[][]) result.get("arcs").orElseThrow().getValue();
      float[] flat = new float[rows.length * rows.length];
      IntStream.range(0, rows.length)
          .forEach(r -> System.arraycopy(rows[r], 0, flat, r * rows.length, rows.length));
      return flat;
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] longs(int[] values) {
    return Arrays.stream(values).asLongStream().toArray();
  }
}
