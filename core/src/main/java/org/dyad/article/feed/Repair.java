package org.dyad.article.feed;

import org.jsoup.nodes.Entities;

/**
 * Puts right what is wrong in many feeds and can mean one thing only: an {@code &} by itself, the
 * names of letters that HTML has and XML has not ({@code &nbsp;}), control characters.
 */
final class Repair {

  private static final int LONGEST_NAME = 32;
  private static final String CDATA = "<![CDATA[";

  private Repair() {}

  static String of(String xml) {
    StringBuilder out = new StringBuilder(xml.length() + 16);
    int cdataEnd = -1;
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '<' && i > cdataEnd && xml.startsWith(CDATA, i)) {
        int end = xml.indexOf("]]>", i);
        cdataEnd = end < 0 ? xml.length() : end;
      }
      if (c == '&' && i > cdataEnd) {
        i = reference(xml, i, out);
      } else if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < xml.length() && Character.isSurrogatePair(c, xml.charAt(i + 1));
        out.append(pair ? xml.substring(i, i + 2) : "\ufffd");
        i += pair ? 1 : 0;
      } else {
        out.append(isLegal(c) ? c : ' ');
      }
    }
    return out.toString();
  }

  /** Writes what an {@code &} stands for; returns the last place that it takes up. */
  private static int reference(String xml, int at, StringBuilder out) {
    int end = at + 1;
    while (end < xml.length() && end - at < LONGEST_NAME && isNamePart(xml.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end >= xml.length() || xml.charAt(end) != ';') {
      out.append("&amp;");
      return at;
    }
    String name = xml.substring(at + 1, end);
    if (name.startsWith("#")) {
      if (isLegalNumber(name)) {
        out.append('&').append(name).append(';');
      } else {
        out.append(' ');
      }
      return end;
    }
    boolean known =
        switch (name) {
          case "amp", "lt", "gt", "quot", "apos" -> true;
          default -> false;
        };
    if (!known && Entities.isNamedEntity(name)) {
      for (char letter : Entities.getByName(name).toCharArray()) {
        out.append(letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : String.valueOf(letter));
      }
    } else {
      out.append('&').append(name).append(';');
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private static boolean isLegalNumber(String name) {
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int value =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return value >= 0x10000
          ? value <= 0x10ffff
          : isLegal((char) value) && !Character.isSurrogate((char) value);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isLegal(char c) {
    return c >= ' ' ? c < '\ufffe' : c == '\n' || c == '\r' || c == '\t';
  }
}
