package org.dyad.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.Reasons;

/** Opens what a command writes to. */
final class Output {

  private static final int BUFFER = 1 << 16;

  private Output() {}

  /** Standard output, as UTF-8; closing it only hands on what is waiting. */
  static Writer standard(Console console) {
    return new BufferedWriter(
        new OutputStreamWriter(console.out(), StandardCharsets.UTF_8) {
          @Override
          public void close() throws IOException {
            flush();
          }
        },
        BUFFER);
  }

  /**
   * A file named by an option, as UTF-8.
   *
   * @throws UnusableException if it is one of the inputs, or cannot be written
   */
  static Writer file(String option, String name, Inputs inputs) {
    try {
      Path path = Path.of(name);
      for (Input input : inputs.found()) {
        if (isSame(path, input.name())) {
          throw new UnusableException(option + " " + name + " is also an input");
        }
      }
      OutputStream stream = Files.newOutputStream(path);
      return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    } catch (InvalidPathException e) {
      throw new UnusableException(option + ": " + name + " is not a path: " + e.getReason());
    } catch (IOException e) {
      throw new UnusableException(option + ": cannot write " + name + ": " + Reasons.of(e));
    }
  }

  private static boolean isSame(Path path, String input) throws IOException {
    return !input.equals(Inputs.STANDARD_INPUT)
        && Files.exists(path)
        && Files.isSameFile(path, Path.of(input));
  }

  /** The file that an option names, or standard output where it names none. */
  static Writer of(Optional<String> file, Inputs inputs, Console console) {
    return file.map(name -> file("--out", name, inputs)).orElseGet(() -> standard(console));
  }
}
