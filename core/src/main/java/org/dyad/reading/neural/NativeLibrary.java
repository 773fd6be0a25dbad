package org.dyad.reading.neural;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keeps ONNX Runtime's native library unpacked, where it would otherwise be unpacked to the
 * temporary folder at each start: beside the program's jar, or in the user's cache folder where
 * that cannot be written. Where neither can, nothing happens and the library unpacks itself.
 */
final class NativeLibrary {

  private static final String PROPERTY = "onnxruntime.native.path";

  private NativeLibrary() {}

  /** Unpacks the library where it is not there yet, and tells ONNX Runtime where it is. */
  static void prepare() {
    if (System.getProperty(PROPERTY) != null) {
      return;
    }
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    String machine = System.getProperty("os.arch", "");
    String platform =
        linux && machine.equals("amd64")
            ? "linux-x64"
            : linux && machine.equals("aarch64") ? "linux-aarch64" : "";
    if (platform.isEmpty()) {
      return;
    }
    for (Path folder : folders()) {
      try {
        if (unpackAll(platform, Files.createDirectories(folder))) {
          System.setProperty(PROPERTY, folder.toString());
          return;
        }
      } catch (IOException | SecurityException e) {
        // A start that unpacks the library again is only slower; the next folder may do.
        continue;
      }
    }
  }

  private static boolean unpackAll(String platform, Path folder) throws IOException {
    for (String name : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
      URL url = NativeLibrary.class.getResource("/ai/onnxruntime/native/" + platform + "/" + name);
      if (url == null || !unpack(url, folder, name)) {
        return false;
      }
    }
    return true;
  }

  /** Folders for this version of the library, the best first; each may turn out unusable. */
  private static List<Path> folders() {
    String version = ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion();
    String name = "onnxruntime-" + (version == null ? "0" : version);
    List<Path> folders = new ArrayList<>(2);
    try {
      CodeSource source = NativeLibrary.class.getProtectionDomain().getCodeSource();
      Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
      Path parent = jar.getParent();
      if (parent != null && Files.isRegularFile(jar)) {
        Path beside = parent.resolve(name);
        if (Files.isDirectory(beside) || Files.isWritable(parent)) {
          folders.add(beside);
        }
      }
    } catch (URISyntaxException | RuntimeException e) {
      // Not run from a jar in a folder: the cache folder remains.
    }
    String home = System.getenv("XDG_CACHE_HOME");
    Path base =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(home);
    folders.add(base.resolve("dyad").resolve(name));
    return folders;
  }

  private static boolean unpack(URL url, Path folder, String name) throws IOException {
    URLConnection connection = url.openConnection();
    long size = connection.getContentLengthLong();
    Path file = folder.resolve(name);
    if (Files.exists(file) && Files.size(file) == size) {
      return true;
    }
    Path part = Files.createTempFile(folder, name, ".part");
    try (InputStream in = connection.getInputStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return Files.size(file) == size;
  }
}
