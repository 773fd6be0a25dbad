package org.dyad.article;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Walks folders, follows links, and matches paths against globs. */
final class Globs {

  private static final String SIGNS = "*?[{";
  private static final int MAX_DEPTH = 100;

  private Globs() {}

  static boolean isGlob(String argument) {
    return firstSign(argument) >= 0;
  }

  /** The readable files under a folder, sorted by path; hidden ones are passed over. */
  static List<Path> filesUnder(Path folder, List<Reject> missing) throws IOException {
    return walk(folder, file -> true, missing);
  }

  /** The files that a glob matches, sorted by path. */
  static List<Path> matches(String glob, List<Reject> missing) throws IOException {
    int cut = glob.lastIndexOf('/', firstSign(glob));
    Path base = cut < 0 ? Path.of("") : cut == 0 ? Path.of("/") : Path.of(glob.substring(0, cut));
    String rest = glob.substring(cut + 1);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try {
      PathMatcher exact = matcher(rest);
      // As in a shell, "**/" also stands for no folder at all.
      PathMatcher shallow = matcher(rest.replace("**/", ""));
      return walk(
          base,
          file -> {
            Path inside = base.relativize(file);
            return exact.matches(inside) || shallow.matches(inside);
          },
          missing);
    } catch (PatternSyntaxException e) {
      missing.add(Reject.of(glob, "is not a glob: " + e.getDescription()));
      return List.of();
    }
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static int firstSign(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if (SIGNS.indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Path> walk(Path folder, Predicate<Path> wanted, List<Reject> missing)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        MAX_DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(folder) && isHidden(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && wanted.test(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            missing.add(Reject.of(file.toString(), "cannot be read: " + Reasons.of(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null
        && name.toString().startsWith(".")
        && name.toString().length() > 1
        && !name.toString().equals("..");
  }
}
