package org.dyad.actor.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names by their pieces in lower case. Built once, then only read: safe to share. */
public final class Trie {

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Filed> filed = new ArrayList<>(1);

    private List<Name> names() {
      return filed.stream().map(Filed::name).toList();
    }
  }

  /** A name with its pieces as written. */
  private record Filed(Name name, List<String> pieces) {}

  private final Node root = new Node();

  /** Builds a trie of names. */
  public Trie(List<Name> names) {
    for (Name name : names) {
      List<String> pieces = new ArrayList<>(3);
      Folding.pieces(name.text(), pieces::add);
      Node at = root;
      for (String piece : pieces) {
        at = at.next.computeIfAbsent(piece.toLowerCase(Locale.ROOT), key -> new Node());
      }
      if (at != root) {
        at.filed.add(new Filed(name, pieces));
      }
    }
  }

  /** The names that a text is as a whole, whatever its capitals. */
  public List<Name> named(String text) {
    List<String> pieces = new ArrayList<>(3);
    Folding.pieces(text, pieces::add);
    Node at = root;
    for (String piece : pieces) {
      Node next = at.next.get(piece.toLowerCase(Locale.ROOT));
      if (next == null) {
        return List.of();
      }
      at = next;
    }
    return at.names();
  }

  /** The longest name that begins at a token. */
  public Optional<Match> longest(Words words, int token) {
    List<Match> all = matches(words, token);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All names that begin at a token, the longest first. */
  public List<Match> matches(Words words, int token) {
    int from = words.firstPiece(token);
    if (from == words.firstPiece(token + 1)) {
      return List.of();
    }
    List<Match> found = List.of();
    Node node = root;
    for (int t = token; t <= words.size(); t++) {
      int end = words.firstPiece(t + 1);
      if (words.firstPiece(t) == end) {
        if (words.joins(t)) {
          continue;
        }
        break;
      }
      List<Name> byLemma = byLemma(node, words, t);
      Node after = node;
      for (int piece = words.firstPiece(t); after != null && piece < end; piece++) {
        after = after.next.get(words.lower(piece));
      }
      List<Name> names = after == null ? List.of() : fitting(after.filed, words, from, end);
      if (names.isEmpty()) {
        names = byLemma;
      }
      if (!names.isEmpty()) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(0, new Match(token, t, names));
      }
      if (after == null) {
        break;
      }
      node = after;
    }
    return List.copyOf(found);
  }

  /** Names in any letters whose last word is the lemma of a token, where its form is not. */
  private static List<Name> byLemma(Node node, Words words, int token) {
    int piece = words.firstPiece(token);
    String lemma = words.lemma(token);
    if (words.firstPiece(token + 1) != piece + 1 || lemma.equals(words.lower(piece))) {
      return List.of();
    }
    Node after = node.next.get(lemma);
    if (after == null) {
      return List.of();
    }
    List<Name> names = List.of();
    for (Filed filed : after.filed) {
      if (filed.name.letters() == Name.Letters.ANY) {
        names = with(names, filed.name);
      }
    }
    return names;
  }

  private static List<Name> fitting(List<Filed> at, Words words, int from, int to) {
    List<Name> fitting = List.of();
    for (Filed filed : at) {
      if (fits(filed, words, from, to)) {
        fitting = with(fitting, filed.name);
      }
    }
    return fitting;
  }

  private static List<Name> with(List<Name> names, Name name) {
    List<Name> more = names.isEmpty() ? new ArrayList<>(2) : names;
    more.add(name);
    return more;
  }

  private static boolean fits(Filed filed, Words words, int from, int to) {
    if (filed.name.letters() == Name.Letters.ANY) {
      return true;
    }
    boolean exact = filed.name.letters() == Name.Letters.EXACT;
    for (int i = from; i < to; i++) {
      String piece = filed.pieces.get(i - from);
      String written = words.asWritten(i);
      if (exact
          ? !piece.equals(written)
          : !Character.isLowerCase(piece.charAt(0)) && Character.isLowerCase(written.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
