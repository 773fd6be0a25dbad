package org.dyad.app.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dyad.app.text.Columns;
import org.dyad.json.Plain;
import org.dyad.record.judge.Answer;
import org.dyad.record.judge.Field;
import org.dyad.record.judge.Fingerprint;
import org.dyad.record.judge.Verdict;
import org.dyad.record.kept.KeptEvent;

/**
 * Asks somebody at a terminal about events, one after another. The enter key alone says that all is
 * right; the first letters of fields, that these are wrong.
 */
public final class Interview {

  private static final String HELP =
      """
      enter  all of it is right
      t a r d p s  the type, actor, recipient, date, place or status is wrong; several: ad
      a?     the text does not tell whether the actor is right
      k      skip the event   b  back to the one before   q  stop; what was said is kept
      """;

  private static final int LABEL = 14;

  private final BufferedReader in;
  private final Writer out;
  private final String judge;
  private final Consumer<List<Verdict>> keep;

  /**
   * @param keep keeps the verdicts on an event as soon as it is judged
   */
  public Interview(BufferedReader in, Writer out, String judge, Consumer<List<Verdict>> keep) {
    this.in = in;
    this.out = out;
    this.judge = judge;
    this.keep = keep;
  }

  /**
   * Asks about events until they or the answers end.
   *
   * @return how many events were judged
   */
  public int ask(List<KeptEvent> events) throws IOException {
    int judged = 0;
    int at = 0;
    while (at < events.size()) {
      KeptEvent kept = events.get(at);
      show(kept, at + 1, events.size());
      Optional<String> line = line();
      if (line.isEmpty() || line.get().equals("q")) {
        break;
      }
      switch (line.get()) {
        case "b" -> at = Math.max(0, at - 1);
        case "k" -> at++;
        case "h", "?" -> out.write(HELP);
        default -> {
          Optional<Map<Field, Answer>> answers = answers(kept, line.get());
          if (answers.isPresent()) {
            keep.accept(verdicts(kept, answers.get()));
            judged++;
            at++;
          }
        }
      }
    }
    out.flush();
    return judged;
  }

  private void show(KeptEvent kept, int number, int all) throws IOException {
    String day = kept.article().published().map(LocalDate::toString).orElse("day unknown");
    out.write(
        "\n"
            + number
            + "/"
            + all
            + "  "
            + Plain.of(kept.article().title())
            + "  ("
            + day
            + ", "
            + Plain.of(kept.article().id())
            + ")\n\n  "
            + Shown.sentences(kept)
            + "\n\n");
    for (Field field : Field.values()) {
      if (field.isTold(kept.event())) {
        String words = Shown.words(kept, field);
        out.write(
            "  "
                + Columns.fill(field.label().charAt(0) + "  " + field.label(), LABEL)
                + Shown.value(kept, field)
                + (words.isEmpty() ? "" : "   \"" + words + "\"")
                + "\n");
      }
    }
    out.write("\nall right? (enter; else letters of what is wrong, h for help) ");
    out.flush();
  }

  /** The next line; empty where the input ends. */
  private Optional<String> line() throws IOException {
    String line = in.readLine();
    return line == null
        ? Optional.empty()
        : Optional.of(line.strip().toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<Map<Field, Answer>> answers(KeptEvent kept, String letters) throws IOException {
    Map<Field, Answer> answers = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (field.isTold(kept.event())) {
        answers.put(field, Answer.RIGHT);
      }
    }
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter == ' ' || letter == ',') {
        continue;
      }
      Optional<Field> field = field(letter);
      boolean unsure = i + 1 < letters.length() && letters.charAt(i + 1) == '?';
      if (field.isEmpty() || !answers.containsKey(field.get())) {
        out.write(
            field.isEmpty()
                ? "\"" + letter + "\" is no letter of a field\n" + HELP
                : "the event tells no " + field.get().label() + "\n");
        return Optional.empty();
      }
      answers.put(field.get(), unsure ? Answer.UNSURE : Answer.WRONG);
      i += unsure ? 1 : 0;
    }
    return Optional.of(answers);
  }

  private static Optional<Field> field(char letter) {
    for (Field field : Field.values()) {
      if (field.label().charAt(0) == letter) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private List<Verdict> verdicts(KeptEvent kept, Map<Field, Answer> answers) {
    List<Verdict> verdicts = new ArrayList<>();
    answers.forEach(
        (field, answer) ->
            verdicts.add(
                new Verdict(kept.id(), Fingerprint.of(kept, field), judge, field, answer)));
    return verdicts;
  }
}
