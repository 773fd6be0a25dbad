package org.dyad.reading.neural;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Keeps ONNX Runtime's native library in the user's cache folder, where it would otherwise be
 * unpacked to the temporary folder at each start. Where this cannot be done, nothing happens and
 * the library unpacks itself as ever.
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
    try {
      Path folder = cache();
      for (String name : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
        URL url =
            NativeLibrary.class.getResource("/ai/onnxruntime/native/" + platform + "/" + name);
        if (url == null || !unpack(url, folder, name)) {
          return;
        }
      }
      System.setProperty(PROPERTY, folder.toString());
    } catch (IOException | SecurityException e) {
      // A start that unpacks the library again is only slower.
      return;
    }
  }

  /** A folder for this version of the library, which the size of its file in the jar tells. */
  private static Path cache() throws IOException {
    String home = System.getenv("XDG_CACHE_HOME");
    Path base =
        home == null || home.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(home);
    String version = ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion();
    return Files.createDirectories(
        base.resolve("dyad").resolve("onnxruntime-" + (version == null ? "0" : version)));
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
