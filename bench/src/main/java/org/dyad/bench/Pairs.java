package org.dyad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dyad.Coded;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;

/**
 * Scores events against sentences of which source, target and root of one event are known, as JSON
 * lines {@code {"id", "text", "pairs": [{"source", "target", "root"}]}}. A pair's answer is the root
 * of an event that has the source among its actors and the target among its recipients; failing
 * that, both among its actors; failing that, the two exchanged. Names match where they share a word.
 * CONCEDE and RETREAT are one root, YIELD. What is negated or hypothetical does not count.
 */
final class Pairs {

  private static final Set<String> SMALL =
      Set.of(
          ("the a an of in on at to for and or by from with s his her its their president minister "
                  + "officials government")
              .split(" "));

  /** A pair of the gold with what was answered, empty for no answer. */
  private record Answered(String root, String answer, boolean inSentence) {}

  private final List<Answered> answered = new ArrayList<>();

  private Pairs() {}

  static Pairs of(Path gold, List<Coded> coded) throws IOException {
    Map<String, List<Event>> byId = new HashMap<>();
    for (Coded one : coded) {
      byId.computeIfAbsent(one.article().id(), i -> new ArrayList<>()).addAll(told(one));
    }
    Pairs pairs = new Pairs();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank()) {
        JsonNode text = json.readTree(line);
        List<Event> events = byId.getOrDefault(text.get("id").asText(), List.of());
        for (JsonNode pair : text.get("pairs")) {
          String root = pair.get("root").asText();
          pairs.answered.add(
              new Answered(
                  root,
                  answer(events, pair.get("source").asText(), pair.get("target").asText(), root),
                  events.stream().anyMatch(event -> root(event).equals(root))));
        }
      }
    }
    return pairs;
  }

  private static List<Event> told(Coded one) {
    List<Event> told = new ArrayList<>(one.events());
    told.removeIf(event -> event.status().negated() || event.status().hypothetical());
    return told;
  }

  private static String answer(List<Event> events, String source, String target, String root) {
    for (int way = 0; way < 3; way++) {
      String first = "";
      for (Event event : events) {
        List<Participant> with = way == 2 ? event.recipients() : event.actors();
        List<Participant> against = way == 0 ? event.recipients() : event.actors();
        if (has(with, source) && has(against, target)) {
          if (root(event).equals(root)) {
            return root;
          }
          first = first.isEmpty() ? root(event) : first;
        }
      }
      if (!first.isEmpty()) {
        return first;
      }
    }
    return "";
  }

  private static String root(Event event) {
    String type = event.type().type();
    return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
  }

  private static boolean has(List<Participant> side, String text) {
    Set<String> wanted = words(text);
    for (Participant one : side) {
      Set<String> there = words(one.text() + " " + one.actor().name());
      there.retainAll(wanted);
      if (!there.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The words that are no function words, in lower case; all if there are no others. */
  private static Set<String> words(String text) {
    Set<String> all = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        all.add(word.toString());
        word.setLength(0);
      }
    }
    Set<String> telling = new HashSet<>(all);
    telling.removeAll(SMALL);
    return telling.isEmpty() ? all : telling;
  }

  /** Share of pairs that are answered right, 0 to 1. */
  double accuracy() {
    return share(answered.stream().filter(a -> a.answer().equals(a.root())).count());
  }

  /** Share of pairs whose root was coded in the sentence, whatever the sides. */
  double inSentence() {
    return share(answered.stream().filter(Answered::inSentence).count());
  }

  private double share(long count) {
    return answered.isEmpty() ? 0 : (double) count / answered.size();
  }

  /** F1 of each root, in order of their names. */
  Map<String, Double> f1() {
    Map<String, Double> all = new TreeMap<>();
    for (Answered one : answered) {
      all.computeIfAbsent(one.root(), this::f1);
    }
    return all;
  }

  private double f1(String root) {
    int right = 0;
    int tried = 0;
    int there = 0;
    for (Answered one : answered) {
      right += one.root().equals(root) && one.answer().equals(root) ? 1 : 0;
      tried += one.answer().equals(root) ? 1 : 0;
      there += one.root().equals(root) ? 1 : 0;
    }
    return 2.0 * right / Math.max(1, tried + there);
  }

  /** Mean of the roots' F1. */
  double macroF1() {
    return f1().values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
