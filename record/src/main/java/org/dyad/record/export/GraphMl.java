package org.dyad.record.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.dyad.event.Quad;

/**
 * The network of dyads as GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002), which
 * Gephi, igraph, NetworkX and yEd read.
 */
final class GraphMl implements Exporter {

  private final Writer out;
  private final Network network;

  GraphMl(Writer out, Tables tables) {
    this.out = out;
    this.network = new Network(tables);
  }

  @Override
  public boolean write(Told told) {
    return network.add(told);
  }

  @Override
  public void finish() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    key("label", "node", "string");
    key("node_events", "node", "long");
    key("weight", "edge", "long");
    for (Quad quad : Quad.values()) {
      key(name(quad), "edge", "long");
    }
    key("intensity", "edge", "double");
    key("first_day", "edge", "string");
    key("last_day", "edge", "string");
    out.write("  <graph id=\"dyads\" edgedefault=\"directed\">\n");
    for (Network.Node node : network.nodes()) {
      out.write("    <node id=\"" + Xml.of(node.code) + "\">\n");
      data("label", Xml.of(node.name));
      data("node_events", Long.toString(node.events()));
      out.write("    </node>\n");
    }
    for (Network.Edge edge : network.edges()) {
      out.write(
          "    <edge source=\""
              + Xml.of(edge.source)
              + "\" target=\""
              + Xml.of(edge.target)
              + "\">\n");
      data("weight", Long.toString(edge.events()));
      for (Quad quad : Quad.values()) {
        data(name(quad), Long.toString(edge.events(quad)));
      }
      data("intensity", Xml.number(edge.intensity()));
      data("first_day", edge.first());
      data("last_day", edge.last());
      out.write("    </edge>\n");
    }
    out.write("  </graph>\n</graphml>\n");
  }

  private void key(String name, String of, String type) throws IOException {
    String shown = name.equals("node_events") ? "events" : name;
    out.write(
        "  <key id=\""
            + name
            + "\" for=\""
            + of
            + "\" attr.name=\""
            + shown
            + "\" attr.type=\""
            + type
            + "\"/>\n");
  }

  private void data(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("      <data key=\"" + key + "\">" + value + "</data>\n");
    }
  }

  /** {@code verbal_cooperation}. */
  static String name(Quad quad) {
    return quad.name().toLowerCase(Locale.ROOT);
  }
}
