package org.dyad.article.feed;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads small pieces of XML into {@link Node}s. Keeps what stands before the first mistake. */
final class XmlTree {

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 20_000;
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLInputFactory factory = safeFactory();

  /**
   * @param root a node that holds what was read as its children
   * @param trouble what was wrong, if anything
   */
  record Read(Node root, Optional<Trouble> trouble) {}

  /**
   * @param row the line in the piece, from 0
   */
  record Trouble(int row, String reason) {}

  private static XMLInputFactory safeFactory() {
    // The JDK's own, whatever else is on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  Read read(String xml) {
    Node top = new Node("", "");
    Deque<Node> open = new ArrayDeque<>();
    open.push(top);
    int row = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      int elements = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        row = Math.max(0, reader.getLocation().getLineNumber() - 1);
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
              return failed(
                  top,
                  row,
                  elements > MOST_ELEMENTS
                      ? "has more than " + MOST_ELEMENTS + " elements"
                      : "nests deeper than " + DEEPEST + " elements");
            }
            Node node = node(reader);
            open.element().add(node);
            open.push(node);
          }
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              open.element().add(reader.getText());
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            return failed(
                top,
                row,
                "refers to &"
                    + reader.getLocalName()
                    + ";, and a feed's own entities are not read");
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      int at = e.getLocation() == null ? row : e.getLocation().getLineNumber() - 1;
      return failed(top, Math.max(0, at), "is not well-formed XML: " + words(e));
    }
    return new Read(top, Optional.empty());
  }

  private static Read failed(Node top, int row, String reason) {
    return new Read(top, Optional.of(new Trouble(row, reason)));
  }

  private static Node node(XMLStreamReader reader) {
    String space = reader.getNamespaceURI();
    Node node = new Node(space == null ? "" : space, reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String of = reader.getAttributeNamespace(i);
      String name = reader.getAttributeLocalName(i);
      node.attribute(
          XML.equals(of)
              ? "xml:" + name
              : Space.RDF.has(of == null ? "" : of) ? "rdf:" + name : name,
          reader.getAttributeValue(i));
    }
    return node;
  }

  /** The parser's own words without its place, which counts from the item and not the feed. */
  private static String words(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int after = message.indexOf("Message: ");
    String words = after < 0 ? message : message.substring(after + "Message: ".length());
    return words.replace('\n', ' ').strip();
  }
}
