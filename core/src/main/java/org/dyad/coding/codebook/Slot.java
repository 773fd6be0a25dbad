package org.dyad.coding.codebook;

import java.util.Set;

/**
 * A place in a proposition where a side stands.
 *
 * @param name {@code agent}, {@code patient}, a preposition, {@code content.agent} …
 * @param through whether a noun phrase that is nobody passes on the somebody inside it
 */
public record Slot(String name, boolean through) {

  private static final Set<String> NAMES =
      Set.of("agent", "patient", "iobj", "modifier", "particle", "content", "any");

  static Slot parse(YamlNode node) {
    String word = node.string();
    boolean closed = word.endsWith("!");
    String name = closed ? word.substring(0, word.length() - 1) : word;
    check(node, name);
    if (name.equals("any")) {
      throw node.expected("a role; `any` is for conditions");
    }
    return new Slot(name, !closed);
  }

  /** Refuses a slot's name that no proposition can have. */
  static void check(YamlNode node, String name) {
    String inner = name.startsWith("content.") ? name.substring("content.".length()) : name;
    if (inner.isEmpty() || (!NAMES.contains(inner) && !inner.matches("[a-z]+( [a-z]+)*"))) {
      throw node.expected("a slot: agent, patient, iobj, content, a preposition …, not `" + name + "`");
    }
  }
}
