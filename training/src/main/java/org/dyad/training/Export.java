package org.dyad.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The command that makes the reader's files of a trained network: {@code Export --model model.bin
 * --data DIR --out DIR [--precision int8|float]}. Writes {@code model.onnx}, {@code vocab.txt} and
 * {@code lemmas.tsv}.
 */
public final class Export {

  private Export() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> options = Train.options(args, Set.of("model", "data", "out", "precision"));
    Path out = Path.of(Train.required(options, "out"));
    String precision = options.getOrDefault("precision", "int8");
    if (!Set.of("int8", "float").contains(precision)) {
      throw new IllegalArgumentException("--precision is int8 or float, not " + precision);
    }
    Checkpoint model = Checkpoint.read(Path.of(Train.required(options, "model")));
    Files.createDirectories(out);
    ModelProto onnx = Exporter.export(model, precision.equals("int8"));
    try (OutputStream file = Files.newOutputStream(out.resolve("model.onnx"))) {
      onnx.writeTo(file);
    }
    Files.writeString(out.resolve("vocab.txt"), String.join("\n", MiniLm.vocabulary()) + "\n");
    Data data = Data.read(Path.of(Train.required(options, "data")));
    Files.writeString(
        out.resolve("lemmas.tsv"), String.join("\n", LexiconBuilder.lines(data.train())) + "\n");
    System.out.println(
        "wrote " + out.resolve("model.onnx") + ", " + onnx.getSerializedSize() + " bytes");
  }
}
