package org.dyad.article.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the rest of an article that a page cuts into several sections of the same kind, of which
 * the choice of the main element caught some only.
 */
final class Sections {

  /** A paragraph long enough to be told from any other by its words. */
  private static final int LONG = 60;

  /** The sections must hold this part of the paragraphs that were chosen. */
  private static final double MOST = 0.6;

  private Sections() {}

  /** The text of all the sections; empty where the choice misses none. */
  static String complete(Document page, String chosen) {
    Set<String> lines = new HashSet<>(Arrays.asList(chosen.split("\n")));
    Map<String, Integer> caught = new HashMap<>();
    Map<String, Integer> missed = new HashMap<>();
    int all = 0;
    for (Element paragraph : page.select("p")) {
      String line = HtmlText.of(paragraph);
      if (line.length() >= LONG && !MainText.isLink(paragraph)) {
        boolean has = lines.contains(line);
        (has ? caught : missed).merge(kind(paragraph), 1, Integer::sum);
        all += has ? 1 : 0;
      }
    }
    for (Map.Entry<String, Integer> kind : caught.entrySet()) {
      if (!kind.getKey().isEmpty()
          && kind.getValue() >= MOST * all
          && missed.containsKey(kind.getKey())) {
        return join(page, kind.getKey());
      }
    }
    return "";
  }

  /** The element around a paragraph, by its name and classes; empty without a class. */
  private static String kind(Element paragraph) {
    Element around = paragraph.parent();
    return around == null || around.className().isBlank()
        ? ""
        : around.normalName() + "." + around.className();
  }

  private static String join(Document page, String kind) {
    Set<Element> sections = new LinkedHashSet<>();
    for (Element paragraph : page.select("p")) {
      Element around = paragraph.parent();
      if (around != null && kind(paragraph).equals(kind)) {
        sections.add(around);
      }
    }
    List<String> texts = new ArrayList<>();
    for (Element section : sections) {
      texts.add(MainText.text(section));
    }
    return String.join("\n", texts);
  }
}
