package org.dyad.coding.codebook;

import java.util.Set;
import org.dyad.data.DataNode;

/**
 * A place in a proposition where a side stands.
 *
 * @param name {@code agent}, {@code patient}, a preposition; or one inside another: {@code
 *     content.agent}, {@code patient.with} …
 * @param through whether a noun phrase that is nobody passes on the somebody inside it
 */
public record Slot(String name, boolean through) {

  private static final Set<String> NAMES =
      Set.of("agent", "patient", "iobj", "modifier", "particle", "content", "any", "form", "modal");

  static Slot parse(DataNode node) {
    String word = node.string();
    boolean closed = word.endsWith("!");
    String name = closed ? word.substring(0, word.length() - 1) : word;
    check(node, name);
    if (name.equals("any")) {
      throw node.expected("a role; `any` is for conditions");
    }
    if (name.equals("form") || name.endsWith("modal")) {
      throw node.expected("a role; `" + name + "` is for conditions");
    }
    return new Slot(name, !closed);
  }

  /** Refuses a slot's name that no proposition can have. */
  static void check(DataNode node, String name) {
    int dot = name.indexOf('.');
    String inner = name.substring(dot + 1);
    if ((dot >= 0 && !isName(name.substring(0, dot))) || !isName(inner)) {
      throw node.expected(
          "a slot: agent, patient, iobj, content, a preposition …, not `" + name + "`");
    }
  }

  private static boolean isName(String name) {
    return NAMES.contains(name) || name.matches("[a-z]+( [a-z]+)*");
  }
}
