package org.dyad.app.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Composition;
import org.dyad.coding.codebook.Example;
import org.dyad.coding.codebook.Frame;
import org.dyad.coding.codebook.ModeRule;
import org.dyad.event.Ontology;

/** The codebook as pages for people. */
public final class CodebookPages {

  private static final String ROOT = "/org/dyad/codebook/";

  /** Names this near each other are easily mistaken. */
  private static final int NEAR = 2;

  private CodebookPages() {}

  /** All frames and compositions by event type, and which modes no frame codes. */
  public static String list(Codebook codebook, Ontology ontology) {
    StringBuilder page = new StringBuilder();
    int frames = 0;
    int examples = 0;
    int negative = 0;
    for (String type : ontology.types()) {
      List<Frame> own = new ArrayList<>();
      Map<String, Integer> modes = new TreeMap<>();
      for (Frame frame : codebook.frames().values()) {
        if (frame.event().type().equals(type)) {
          own.add(frame);
          modes.merge(frame.event().mode(), 1, Integer::sum);
          for (ModeRule rule : frame.modes()) {
            modes.merge(rule.mode(), 1, Integer::sum);
          }
        }
      }
      page.append(type).append("  ").append(own.size()).append(" frames");
      StringJoiner without = new StringJoiner(", ", "; no frame for mode ", "");
      without.setEmptyValue("");
      for (String mode : ontology.modes(type)) {
        if (!modes.containsKey(mode)) {
          without.add(mode);
        }
      }
      page.append(without).append('\n');
      for (Frame frame : own) {
        frames++;
        examples += frame.examples().size();
        negative += negative(frame.examples());
        row(
            page,
            frame.name(),
            frame.event().mode(),
            frame.triggers().size(),
            frame.examples(),
            frame.is());
      }
      page.append('\n');
    }
    page.append("Compositions  ").append(codebook.compositions().size()).append('\n');
    for (Composition rule : codebook.compositions()) {
      examples += rule.examples().size();
      negative += negative(rule.examples());
      row(page, rule.rule(), "", rule.triggers().size(), rule.examples(), rule.is());
    }
    page.append('\n').append(frames).append(" frames and ");
    page.append(codebook.compositions().size()).append(" compositions, ");
    page.append(examples).append(" examples, ").append(negative).append(" of them negative\n");
    return page.toString();
  }

  private static void row(
      StringBuilder page, String name, String mode, int triggers, List<Example> all, String is) {
    int negative = negative(all);
    page.append(
        String.format(
            Locale.ROOT,
            "  %-28s %-15s %3d triggers %3d+ %2d- examples  %s%n",
            name,
            mode,
            triggers,
            all.size() - negative,
            negative,
            is));
  }

  private static int negative(List<Example> examples) {
    int count = 0;
    for (Example example : examples) {
      count += example.none().isEmpty() ? 0 : 1;
    }
    return count;
  }

  /** The entry of this name as its file has it, under a line that says where; empty if unknown. */
  public static Optional<String> show(Codebook codebook, String name) {
    Frame frame = codebook.frames().get(name);
    if (frame != null) {
      return Optional.of(entry(frame.file(), frame.line()));
    }
    for (Composition rule : codebook.compositions()) {
      if (rule.rule().equals(name)) {
        return Optional.of(entry(rule.file(), rule.line()));
      }
    }
    return Optional.empty();
  }

  /** The lines of a file from an entry's first to the next entry or comment between entries. */
  private static String entry(String file, int first) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(file).append(':').append(first).append('\n');
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        boolean inside = line.isBlank() || line.startsWith(" ");
        if (number > first && !inside) {
          break;
        }
        if (number >= first) {
          page.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static BufferedReader open(String file) throws IOException {
    InputStream in = CodebookPages.class.getResourceAsStream(ROOT + file);
    return new BufferedReader(
        new InputStreamReader(
            in != null ? in : Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8));
  }

  /** Names that are near this one, for who has mistaken it; empty if none is. */
  public static String like(Codebook codebook, String name) {
    StringJoiner like = new StringJoiner(", ");
    List<String> names = new ArrayList<>(codebook.frames().keySet());
    for (Composition rule : codebook.compositions()) {
      names.add(rule.rule());
    }
    for (String known : names) {
      if (distance(known, name) <= NEAR || (name.length() > NEAR && known.contains(name))) {
        like.add(known);
      }
    }
    return like.toString();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
