package org.dyad.record.export;

import java.io.IOException;
import java.io.Writer;
import org.dyad.event.Quad;

/** The network of dyads as GEXF 1.3, which Gephi and NetworkX read. */
final class Gexf implements Exporter {

  private final Writer out;
  private final Network network;

  Gexf(Writer out, Tables tables) {
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
    out.write("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n");
    out.write("  <meta>\n    <creator>Dyad</creator>\n");
    out.write("    <description>Who did how much to whom</description>\n  </meta>\n");
    out.write("  <graph defaultedgetype=\"directed\" mode=\"static\">\n");
    out.write("    <attributes class=\"node\">\n");
    attribute("events", "events", "long");
    out.write("    </attributes>\n    <attributes class=\"edge\">\n");
    for (Quad quad : Quad.values()) {
      attribute(GraphMl.name(quad), quad.label(), "long");
    }
    attribute("intensity", "mean intensity", "double");
    attribute("first_day", "first day", "string");
    attribute("last_day", "last day", "string");
    out.write("    </attributes>\n    <nodes>\n");
    for (Network.Node node : network.nodes()) {
      out.write(
          "      <node id=\"" + Xml.of(node.code) + "\" label=\"" + Xml.of(node.name) + "\">\n");
      out.write("        <attvalues>\n");
      value("events", Long.toString(node.events()));
      out.write("        </attvalues>\n      </node>\n");
    }
    out.write("    </nodes>\n    <edges>\n");
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      edge(edge, number++);
    }
    out.write("    </edges>\n  </graph>\n</gexf>\n");
  }

  private void edge(Network.Edge edge, int number) throws IOException {
    out.write("      <edge id=\"" + number + "\" source=\"" + Xml.of(edge.source));
    out.write("\" target=\"" + Xml.of(edge.target) + "\" weight=\"" + edge.events() + "\">\n");
    out.write("        <attvalues>\n");
    for (Quad quad : Quad.values()) {
      value(GraphMl.name(quad), Long.toString(edge.events(quad)));
    }
    value("intensity", Xml.number(edge.intensity()));
    value("first_day", edge.first());
    value("last_day", edge.last());
    out.write("        </attvalues>\n      </edge>\n");
  }

  private void attribute(String id, String title, String type) throws IOException {
    out.write(
        "      <attribute id=\"" + id + "\" title=\"" + title + "\" type=\"" + type + "\"/>\n");
  }

  private void value(String of, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("          <attvalue for=\"" + of + "\" value=\"" + Xml.of(value) + "\"/>\n");
    }
  }
}
