package org.dyad.app.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Finds the files that appear in a folder and its sub-folders, and those that change. A file is
 * taken when nothing was written to it for a while; names that begin with a dot, or end as those of
 * files that are still being written do, are passed over. Looks from time to time, so that it works
 * on folders of other machines too.
 */
public final class Watch {

  private static final List<String> UNFINISHED =
      List.of(".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".swp", "~");

  private final Path folder;
  private final long settle;
  private final long between;
  private final LongSupplier clock;
  private final Map<Path, State> seen = new HashMap<>();

  /**
   * A file when it was looked at last.
   *
   * @param since when it was first seen as it is, in milliseconds
   */
  private record State(long size, long changed, long since, boolean taken) {}

  /**
   * @param settle milliseconds without a change after which a file is complete
   * @param between milliseconds between two looks
   */
  public Watch(Path folder, long settle, long between) {
    this(folder, settle, between, System::currentTimeMillis);
  }

  Watch(Path folder, long settle, long between, LongSupplier clock) {
    this.folder = folder;
    this.settle = settle;
    this.between = between;
    this.clock = clock;
  }

  /**
   * Waits for files.
   *
   * @return files that are complete and were not given before as they are, in the order of their
   *     paths; none only where it is to stop
   */
  public List<Path> await(Stop stop) throws InterruptedException {
    boolean stopped = stop.isAsked();
    while (!stopped) {
      List<Path> complete = look();
      if (!complete.isEmpty()) {
        return complete;
      }
      stopped = stop.await(between);
    }
    return List.of();
  }

  /** The files that are complete now and were not given before as they are. */
  List<Path> look() {
    long now = clock.getAsLong();
    List<Path> complete = new ArrayList<>();
    Set<Path> there = new HashSet<>();
    walk(
        (file, attributes) -> {
          there.add(file);
          long size = attributes.size();
          long changed = attributes.lastModifiedTime().toMillis();
          State before = seen.get(file);
          State state =
              before != null && before.size == size && before.changed == changed
                  ? before
                  : new State(size, changed, now, false);
          boolean quiet = now - state.since >= settle || now - changed >= settle;
          if (!state.taken && quiet) {
            complete.add(file);
            state = new State(size, changed, state.since, true);
          }
          seen.put(file, state);
        });
    seen.keySet().retainAll(there);
    complete.sort(null);
    return complete;
  }

  /** Takes a file. */
  private interface Visitor {
    void file(Path file, BasicFileAttributes attributes);
  }

  private void walk(Visitor visitor) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && isFinished(file.getFileName().toString())) {
                visitor.file(file, attributes);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              // It went away while it was looked for, or may not be read: the next look will tell.
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // As above, of the folder itself.
      return;
    }
  }

  private static boolean isFinished(String name) {
    return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
  }
}
