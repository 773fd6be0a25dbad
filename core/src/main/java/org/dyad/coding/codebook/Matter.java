package org.dyad.coding.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dyad.actor.Actor;
import org.dyad.data.DataNode;
import org.dyad.event.EventType;
import org.dyad.event.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * A matter that is no politics of itself: crime, sport, accidents. What is told of it codes only
 * where somebody of weight has a side.
 *
 * @param name its name in {@code matters.yaml}
 * @param file the file it stands in
 * @param phrases words that tell the matter, as lemmas, each phrase in the order of the text; empty
 *     if it needs none
 * @param unless words that make it political after all
 * @param over the events it may take out: {@code TYPE/mode}, {@code TYPE} or {@code any}
 * @param plain sectors without weight, and {@code state} for a bare country; holds {@code any} if
 *     nobody has weight
 * @param abroad whether sides of two countries give an event weight
 * @param examples texts that must not code, or that must although they speak of it
 */
public record Matter(
    String name,
    String file,
    List<List<String>> phrases,
    List<List<String>> unless,
    Set<String> over,
    Set<String> plain,
    boolean abroad,
    List<Example> examples) {

  private static final Set<String> FIELDS =
      Set.of("matter", "is", "words", "unless", "over", "plain", "abroad", "examples");

  public Matter {
    phrases = List.copyOf(phrases);
    unless = List.copyOf(unless);
    over = Set.copyOf(over);
    plain = Set.copyOf(plain);
    examples = List.copyOf(examples);
  }

  /** Whether it may take out events of a type. */
  public boolean isOver(EventType type) {
    return over.contains("any") || over.contains(type.type()) || over.contains(type.toString());
  }

  /** Whether somebody gives an event weight. */
  public boolean isWeighty(Actor actor) {
    if (plain.contains("any")) {
      return false;
    }
    if (actor.sectors().isEmpty()) {
      return !actor.country().isEmpty() && !plain.contains("state");
    }
    for (String sector : actor.sectors()) {
      if (!plain.contains(sector)) {
        return true;
      }
    }
    return false;
  }

  static Matter read(Ontology ontology, DataNode node) {
    Map<String, DataNode> fields = node.fields(FIELDS);
    Set<String> over = new HashSet<>();
    for (DataNode item : FrameReader.require(node, fields, "over").oneOrMore()) {
      String written = item.string();
      int slash = written.indexOf('/');
      String type = slash < 0 ? written : written.substring(0, slash);
      if (!written.equals("any") && !ontology.types().contains(type)) {
        throw item.expected("an event type, TYPE/mode or any, not `" + written + "`");
      }
      over.add(written);
    }
    return new Matter(
        FrameReader.require(node, fields, "matter").string(),
        node.file(),
        phrases(fields.get("words")),
        phrases(fields.get("unless")),
        over,
        Set.copyOf(FrameReader.require(node, fields, "plain").words()),
        fields.containsKey("abroad") && fields.get("abroad").truth(),
        new FrameReader(ontology, NounKinds.NONE)
            .examples(fields.get("examples"), Optional.empty()));
  }

  private static List<List<String>> phrases(@Nullable DataNode written) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : written == null ? List.<String>of() : written.words()) {
      phrases.addAll(ContextWords.phrases(phrase));
    }
    return phrases;
  }
}
