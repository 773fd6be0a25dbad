package org.dyad.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a list of arguments stands for.
 *
 * @param found the sources, in the order of the arguments, those of a folder or glob sorted by path
 * @param missing arguments and files that cannot be read, each named
 */
public record Inputs(List<Input> found, List<Reject> missing) {

  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  public Inputs {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
  }

  /**
   * Expands files, folders (with their sub-folders; names that begin with a dot are passed over),
   * globs ({@code data/*.txt}, {@code **} for folders of any depth) and {@code -}.
   */
  public static Inputs of(List<String> arguments) {
    return of(arguments, System.in);
  }

  /** As {@link #of(List)}, with the stream that {@code -} stands for. */
  public static Inputs of(List<String> arguments, InputStream standardInput) {
    List<Input> found = new ArrayList<>();
    List<Reject> missing = new ArrayList<>();
    for (String argument : arguments) {
      try {
        if (argument.equals(STANDARD_INPUT)) {
          found.add(standardInput(standardInput));
        } else {
          expand(argument, found, missing);
        }
      } catch (IOException e) {
        missing.add(Reject.of(argument, "cannot be read: " + Reasons.of(e)));
      }
    }
    return new Inputs(found, missing);
  }

  /** One file. Its format is told by its name, else by its content. */
  public static Input ofFile(Path file) throws IOException {
    String name = file.toString();
    Optional<Format> byName = Format.ofName(name);
    Input.Opener opener = () -> Files.newInputStream(file);
    if (byName.isPresent()) {
      return new Input(name, byName.get(), opener);
    }
    try (InputStream in = Gunzip.ifPacked(opener.open())) {
      return new Input(name, Sniffer.formatOf(in), opener);
    }
  }

  private static void expand(String argument, List<Input> found, List<Reject> missing)
      throws IOException {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      if (!Globs.isGlob(argument)) {
        missing.add(Reject.of(argument, "is not a path: " + e.getReason()));
        return;
      }
      path = null;
    }
    if (path != null && Files.isDirectory(path)) {
      addAll(Globs.filesUnder(path, missing), found, missing);
    } else if (path != null && Files.exists(path)) {
      addAll(List.of(path), found, missing);
    } else if (Globs.isGlob(argument)) {
      List<Path> matches = Globs.matches(argument, missing);
      if (matches.isEmpty()) {
        missing.add(Reject.of(argument, "matches no file"));
      }
      addAll(matches, found, missing);
    } else {
      missing.add(Reject.of(argument, "no such file or folder"));
    }
  }

  private static void addAll(List<Path> files, List<Input> found, List<Reject> missing) {
    for (Path file : files) {
      try {
        found.add(ofFile(file));
      } catch (IOException e) {
        missing.add(Reject.of(file.toString(), "cannot be read: " + Reasons.of(e)));
      }
    }
  }

  private static Input standardInput(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Gunzip.ifPacked(stream), Sniffer.WINDOW);
    in.mark(Sniffer.WINDOW);
    Format format = Sniffer.formatOf(in);
    in.reset();
    AtomicBoolean taken = new AtomicBoolean();
    return new Input(
        STANDARD_INPUT,
        format,
        () -> {
          if (taken.getAndSet(true)) {
            throw new IOException("standard input can be read once only");
          }
          return in;
        });
  }
}
