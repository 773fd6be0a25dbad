package org.dyad.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The names that another reader finds in the corpora: a line a sentence, a letter a word, {@code P}
 * in a person's name, {@code G} in a body's, {@code L} in a place's, {@code O} outside. The files
 * hold no word of the corpora.
 */
final class TeacherNames {

  private TeacherNames() {}

  /** The sentences of a corpus with the teacher's names; as they are without a teacher. */
  static List<Example> added(@Nullable Path folder, String corpus, List<Example> examples)
      throws IOException {
    if (folder == null) {
      return examples;
    }
    Path file = folder.resolve(corpus + ".names.gz");
    List<Example> all = new ArrayList<>(examples.size());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (Example example : examples) {
        String line = lines.readLine();
        if (line == null || line.length() != example.size()) {
          throw new IOException(
              file
                  + ": line "
                  + (all.size() + 1)
                  + " is not of as many letters as the sentence of "
                  + corpus
                  + " has words ("
                  + example.size()
                  + "); make the names anew");
        }
        all.add(example.withTaught(tags(line, file)));
      }
      if (lines.readLine() != null) {
        throw new IOException(file + ": more lines than the corpus has sentences; make it anew");
      }
    }
    return all;
  }

  private static List<String> tags(String letters, Path file) throws IOException {
    List<String> tags = new ArrayList<>(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String type =
          switch (letter) {
            case 'P' -> "PER";
            case 'G' -> "ORG";
            case 'L' -> "LOC";
            case 'O' -> "";
            default -> throw new IOException(file + ": the letter " + letter + " is none of PGLO");
          };
      boolean inside = i > 0 && letters.charAt(i - 1) == letter;
      tags.add(type.isEmpty() ? "O" : (inside ? "I-" : "B-") + type);
    }
    return tags;
  }
}
