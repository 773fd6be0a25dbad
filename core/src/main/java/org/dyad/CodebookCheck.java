package org.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.dyad.article.Article;
import org.dyad.coding.codebook.Composition;
import org.dyad.coding.codebook.Example;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.Matter;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.EventType;

/**
 * Runs the examples of the codebook through the line and says what differs. A positive example must
 * give an event of the type it names, with the sides and status that it gives; a negative one must
 * give none of its frame's type by that frame.
 */
public final class CodebookCheck {

  /**
   * An example that does not code as it should.
   *
   * @param entry the frame or composition
   * @param file its file in the codebook
   * @param example the example
   * @param wanted what it should give
   * @param got what it gives
   * @param differs in what the nearest event differs; empty where there is none, or for a negative
   *     example
   */
  public record Failure(
      String entry, String file, Example example, String wanted, String got, String differs) {
    @Override
    public String toString() {
      return file
          + ":"
          + example.line()
          + ": "
          + entry
          + "\n  text    "
          + example.text()
          + "\n  wanted  "
          + wanted
          + "\n  got     "
          + got
          + (differs.isEmpty() ? "" : "\n  differs " + differs);
    }
  }

  private enum Of {
    FRAME,
    RULE,
    MATTER
  }

  /** An example and the frame, composition or matter it belongs to. */
  private record Case(String entry, String file, Optional<EventType> own, Of of, Example example) {}

  private final Coder coder;
  private final List<Case> cases = new ArrayList<>();

  /** A check of all entries. */
  public CodebookCheck(Coder coder) {
    this.coder = coder;
    for (Frame frame : coder.codebook().frames().values()) {
      for (Example example : frame.examples()) {
        cases.add(
            new Case(frame.name(), frame.file(), Optional.of(frame.event()), Of.FRAME, example));
      }
    }
    for (Composition rule : coder.codebook().compositions()) {
      for (Example example : rule.examples()) {
        cases.add(new Case(rule.rule(), rule.file(), Optional.empty(), Of.RULE, example));
      }
    }
    for (Matter matter : coder.codebook().matters()) {
      for (Example example : matter.examples()) {
        cases.add(new Case(matter.name(), matter.file(), Optional.empty(), Of.MATTER, example));
      }
    }
  }

  /** A check of the frames and compositions with these names; of all if there are none. */
  public CodebookCheck(Coder coder, List<String> names) {
    this(coder);
    cases.removeIf(c -> !names.isEmpty() && !names.contains(c.entry()));
  }

  /** Whether some example belongs to the frame or composition of this name. */
  public boolean has(String name) {
    for (Case one : cases) {
      if (one.entry().equals(name)) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return cases.size();
  }

  /** Runs the examples; an empty list is success. */
  public List<Failure> run() {
    List<Article> texts = new ArrayList<>(cases.size());
    for (int i = 0; i < cases.size(); i++) {
      texts.add(Article.ofText("example-" + i, cases.get(i).example().text()));
    }
    List<Coded> coded = coder.codeAll(texts);
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case one = cases.get(i);
      List<Event> events = coded.get(i).events();
      boolean right = one.example().none().isEmpty() ? codes(one, events) : isFree(one, events);
      if (!right) {
        failures.add(
            new Failure(
                one.entry(),
                one.file(),
                one.example(),
                wanted(one),
                all(events),
                nearest(one, events)));
      }
    }
    return failures;
  }

  private static boolean codes(Case one, List<Event> events) {
    for (Event event : events) {
      if (differences(one, event).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** In what the event that differs least is not what a positive example wants. */
  private static String nearest(Case one, List<Event> events) {
    if (!one.example().none().isEmpty() || events.isEmpty()) {
      return "";
    }
    List<String> fewest = differences(one, events.get(0));
    for (Event event : events) {
      List<String> these = differences(one, event);
      if (these.size() < fewest.size()) {
        fewest = these;
      }
    }
    return String.join("; ", fewest);
  }

  private static List<String> differences(Case one, Event event) {
    Example example = one.example();
    List<String> differ = new ArrayList<>();
    if (!event.type().equals(type(one))) {
      differ.add("type " + event.type() + ", not " + type(one));
    }
    if (!isSide(example.actors(), event.actors())) {
      differ.add("actors " + codes(event.actors()) + ", not " + example.actors().orElseThrow());
    }
    if (!isSide(example.recipients(), event.recipients())) {
      differ.add(
          "recipients "
              + codes(event.recipients())
              + ", not "
              + example.recipients().orElseThrow());
    }
    if (event.status().negated() != example.negated()) {
      differ.add(example.negated() ? "not negated" : "negated");
    }
    if (event.status().hypothetical() != example.hypothetical()) {
      differ.add(example.hypothetical() ? "not hypothetical" : "hypothetical");
    }
    String time = event.status().time().name();
    if (!example.time().isEmpty() && !time.equalsIgnoreCase(example.time())) {
      differ.add("time " + time.toLowerCase(java.util.Locale.ROOT) + ", not " + example.time());
    }
    return differ;
  }

  private static EventType type(Case one) {
    return one.example().event().or(one::own).orElseThrow();
  }

  /**
   * A negative example of a frame must not be coded by it, of a composition not by the rule, of a
   * matter not at all.
   */
  private static boolean isFree(Case one, List<Event> events) {
    for (Event event : events) {
      boolean codes =
          switch (one.of()) {
            case FRAME -> event.frame().equals(one.entry());
            case RULE -> event.rule().contains(one.entry());
            case MATTER -> true;
          };
      if (codes) {
        return false;
      }
    }
    return true;
  }

  /** Whether each side that is wanted is there and no other, where the example says who. */
  private static boolean isSide(Optional<List<String>> wanted, List<Participant> got) {
    if (wanted.isEmpty()) {
      return true;
    }
    List<String> left = new ArrayList<>(wanted.get());
    for (Participant participant : got) {
      if (!left.removeIf(w -> fits(w, participant)) && !anyFits(wanted.get(), participant)) {
        return false;
      }
    }
    return left.isEmpty();
  }

  private static boolean anyFits(List<String> wanted, Participant participant) {
    return wanted.stream().anyMatch(w -> fits(w, participant));
  }

  private static boolean fits(String wanted, Participant participant) {
    String[] parts = wanted.trim().split(" +");
    String country = parts[0].equals("-") ? "" : parts[0];
    if (!country.equals(participant.actor().country())) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (!participant.actor().sectors().contains(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static String wanted(Case one) {
    Example example = one.example();
    if (!example.none().isEmpty()) {
      return "nothing by " + one.entry() + ": " + example.none();
    }
    StringBuilder text = new StringBuilder(type(one).toString());
    example.actors().ifPresent(a -> text.append(" actors ").append(a));
    example.recipients().ifPresent(r -> text.append(" recipients ").append(r));
    text.append(example.negated() ? " negated" : "");
    text.append(example.hypothetical() ? " hypothetical" : "");
    text.append(example.time().isEmpty() ? "" : " " + example.time());
    return text.toString();
  }

  private static String all(List<Event> events) {
    if (events.isEmpty()) {
      return "no event";
    }
    StringJoiner all = new StringJoiner("; ");
    for (Event event : events) {
      all.add(
          event.type()
              + " actors "
              + codes(event.actors())
              + " recipients "
              + codes(event.recipients())
              + (event.status().negated() ? " negated" : "")
              + (event.status().hypothetical() ? " hypothetical" : "")
              + " "
              + event.status().time().name().toLowerCase(java.util.Locale.ROOT)
              + " by "
              + event.frame()
              + (event.rule().isEmpty() ? "" : " under " + event.rule()));
    }
    return all.toString();
  }

  private static String codes(List<Participant> side) {
    List<String> codes = new ArrayList<>(side.size());
    for (Participant participant : side) {
      String country = participant.actor().country();
      codes.add(
          ((country.isEmpty() ? "-" : country)
                  + " "
                  + String.join(" ", participant.actor().sectors()))
              .trim());
    }
    return codes.toString();
  }
}
