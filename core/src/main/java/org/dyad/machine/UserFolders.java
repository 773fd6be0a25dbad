package org.dyad.machine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's own files go by the habits of the platform.
 *
 * @param data what is to be kept
 * @param cache what can be made again
 */
public record UserFolders(Path data, Path cache) {

  private static final String NAME = "dyad";

  /** Those of whoever runs this program. */
  public static UserFolders ofUser() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static UserFolders of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path local = folder(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"));
      return new UserFolders(local.resolve(NAME), local.resolve(NAME).resolve("cache"));
    }
    boolean mac = name.startsWith("mac");
    Path data =
        mac ? Path.of(home, "Library", "Application Support") : Path.of(home, ".local", "share");
    Path cache = mac ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache");
    return new UserFolders(
        folder(environment, "XDG_DATA_HOME", data).resolve(NAME),
        folder(environment, "XDG_CACHE_HOME", cache).resolve(NAME));
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String given = environment.getOrDefault(name, "");
    return given.isBlank() ? otherwise : Path.of(given);
  }
}
