package org.dyad.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;

/**
 * Writes an ONNX graph node by node. A value is its name; each method that adds a node returns the
 * name of its result.
 */
final class OnnxGraph {

  /** Newest operator set that uses only operators known to ONNX Runtime 1.17 and later. */
  private static final long OPERATORS = 17;

  private static final long IR_VERSION = 8;

  /** Attributes that hold several numbers. */
  private static final Set<String> LISTS = Set.of("perm", "axes");

  static final String MICROSOFT = "com.microsoft";

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("reader");
  private int names;

  /** Declares an input of 64-bit integers; each dimension is a number or a name. */
  String input(String name, String... dimensions) {
    graph.addInput(value(name, TensorProto.DataType.INT64, dimensions));
    return name;
  }

  /** Makes a value an output of floats under a name of its own. */
  void output(String name, String value, String... dimensions) {
    graph.addNode(
        NodeProto.newBuilder().setOpType("Identity").addInput(value).addOutput(name).build());
    graph.addOutput(value(name, TensorProto.DataType.FLOAT, dimensions));
  }

  String floats(String name, Weights weights) {
    ByteBuffer bytes =
        ByteBuffer.allocate(weights.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(weights.values());
    return constant(name, TensorProto.DataType.FLOAT, bytes.array(), weights.shape());
  }

  String scalar(float value) {
    return floats("scalar" + names++, new Weights(new long[0], new float[] {value}));
  }

  String bytes(String name, byte[] values, long... shape) {
    return constant(name, TensorProto.DataType.INT8, values, shape);
  }

  String unsignedByte(int value) {
    byte[] bytes = {(byte) value};
    return constant("byte" + names++, TensorProto.DataType.UINT8, bytes);
  }

  String integers(long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return constant("integers" + names++, TensorProto.DataType.INT64, bytes.array(), values.length);
  }

  private String constant(String name, TensorProto.DataType type, byte[] data, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(data));
    for (long d : shape) {
      tensor.addDims(d);
    }
    graph.addInitializer(tensor);
    return name;
  }

  /** Adds a node of the standard operators. */
  String node(String operator, String... inputs) {
    return add(NodeProto.newBuilder().setOpType(operator), 1, inputs)[0];
  }

  /** Adds a node with integer attributes, one value or a list each. */
  String node(String operator, Map<String, long[]> attributes, String... inputs) {
    return add(with(NodeProto.newBuilder().setOpType(operator), attributes), 1, inputs)[0];
  }

  /** Adds a node of ONNX Runtime's own operators. */
  String microsoft(String operator, String... inputs) {
    return add(NodeProto.newBuilder().setOpType(operator).setDomain(MICROSOFT), 1, inputs)[0];
  }

  /** Normalises the last dimension. */
  String layerNorm(String x, String weight, String bias, float epsilon) {
    NodeProto.Builder node = NodeProto.newBuilder().setOpType("LayerNormalization");
    node.addAttribute(
        AttributeProto.newBuilder()
            .setName("epsilon")
            .setType(AttributeProto.AttributeType.FLOAT)
            .setF(epsilon));
    return add(with(node, Map.of("axis", new long[] {-1})), 1, x, weight, bias)[0];
  }

  /** Cuts the last dimension into parts of these sizes. */
  String[] split(String x, long... sizes) {
    NodeProto.Builder node = NodeProto.newBuilder().setOpType("Split");
    return add(with(node, Map.of("axis", new long[] {-1})), sizes.length, x, integers(sizes));
  }

  private static NodeProto.Builder with(NodeProto.Builder node, Map<String, long[]> attributes) {
    for (Map.Entry<String, long[]> entry : new java.util.TreeMap<>(attributes).entrySet()) {
      AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(entry.getKey());
      boolean list = LISTS.contains(entry.getKey());
      if (list) {
        attribute.setType(AttributeProto.AttributeType.INTS);
        for (long v : entry.getValue()) {
          attribute.addInts(v);
        }
      } else {
        attribute.setType(AttributeProto.AttributeType.INT).setI(entry.getValue()[0]);
      }
      node.addAttribute(attribute);
    }
    return node;
  }

  private String[] add(NodeProto.Builder node, int outputs, String... inputs) {
    String[] results = new String[outputs];
    for (String input : inputs) {
      node.addInput(input);
    }
    for (int i = 0; i < outputs; i++) {
      results[i] = "v" + names++;
      node.addOutput(results[i]);
    }
    graph.addNode(node.setName(node.getOpType() + names++));
    return results;
  }

  private static ValueInfoProto value(
      String name, TensorProto.DataType type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String d : dimensions) {
      TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
      if (Character.isDigit(d.charAt(0))) {
        dimension.setDimValue(Long.parseLong(d));
      } else {
        dimension.setDimParam(d);
      }
      shape.addDim(dimension);
    }
    TypeProto.Tensor.Builder tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  /** The finished model with notes that a program can read back. */
  ModelProto model(Map<String, String> notes) {
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("dyad-training")
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS))
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
            .setGraph(graph);
    new java.util.TreeMap<>(notes)
        .forEach(
            (key, value) ->
                model.addMetadataProps(
                    StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
    return model.build();
  }
}
