package org.dyad.article.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a browser would break it: one paragraph a line, white space in runs as
 * one.
 */
final class HtmlText implements NodeVisitor {

  private static final Set<String> BREAKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "br",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "ul");

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "head");

  private final StringBuilder out = new StringBuilder();
  private int silent;

  private HtmlText() {}

  static String of(Element element) {
    HtmlText text = new HtmlText();
    element.traverse(text);
    int end = text.out.length();
    while (end > 0 && Character.isWhitespace(text.out.charAt(end - 1))) {
      end--;
    }
    return text.out.substring(0, end);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (silent == 0) {
        append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silent++;
      } else if (BREAKS.contains(element.normalName())) {
        newline();
      } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
        append(" ");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silent--;
      } else if (BREAKS.contains(element.normalName())) {
        newline();
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
      } else if (out.length() > 0 && !isSpace(out.charAt(out.length() - 1))) {
        out.append(' ');
      }
    }
  }

  private void newline() {
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(--end);
    }
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
