package org.dyad.article.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An element while its document is read: name, attributes, children, and the characters in it. */
final class Node {

  private final String space;
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  /**
   * @param space address of the namespace, empty for none
   * @param name local name, in the letters that it is written in
   */
  Node(String space, String name) {
    this.space = space;
    this.name = name;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void add(Node child) {
    content.add(child);
  }

  void add(String characters) {
    content.add(characters);
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  boolean is(Space wanted, String local) {
    return name.equals(local) && wanted.has(space);
  }

  /** Empty where it has none of that name. {@code xml:lang} and {@code xml:base} go by these. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "").strip();
  }

  List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof Node node) {
        children.add(node);
      }
    }
    return children;
  }

  /** The first child of a kind; a node without a name where there is none. */
  Node child(Predicate<Node> wanted) {
    for (Object part : content) {
      if (part instanceof Node node && wanted.test(node)) {
        return node;
      }
    }
    return new Node("", "");
  }

  boolean hasElements() {
    for (Object part : content) {
      if (part instanceof Node) {
        return true;
      }
    }
    return false;
  }

  /** All characters in it and below, as they stand. */
  String text() {
    StringBuilder out = new StringBuilder();
    collect(out, false);
    return out.toString();
  }

  /** What is in it as HTML, for elements that hold XHTML. */
  String markup() {
    StringBuilder out = new StringBuilder();
    collect(out, true);
    return out.toString();
  }

  /** As deep as {@link XmlTree} lets documents nest. */
  private void collect(StringBuilder out, boolean tags) {
    for (Object part : content) {
      if (part instanceof Node node) {
        if (tags) {
          out.append('<').append(node.name);
          node.attributes.forEach(
              (key, value) ->
                  out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
          out.append('>');
        }
        node.collect(out, tags);
        if (tags && !isVoid(node.name)) {
          out.append("</").append(node.name).append('>');
        }
      } else {
        out.append(tags ? escaped(part.toString()) : part);
      }
    }
  }

  private static boolean isVoid(String name) {
    return switch (name) {
      case "br", "img", "hr", "input", "wbr", "source", "embed", "col" -> true;
      default -> false;
    };
  }

  private static String escaped(String characters) {
    return characters
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
