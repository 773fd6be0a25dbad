package org.dyad.reading.neural;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dyad.machine.NativeLibrary;
import org.dyad.machine.UserFolders;

/**
 * Keeps ONNX Runtime's native library unpacked, where it would otherwise be unpacked to the
 * temporary folder at each start: beside the program's jar, or in the user's cache folder where
 * that cannot be written. Where neither can, nothing happens and the library unpacks itself.
 */
final class RuntimeLibrary {

  private static final String PROPERTY = "onnxruntime.native.path";

  private RuntimeLibrary() {}

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
      URL url = RuntimeLibrary.class.getResource("/ai/onnxruntime/native/" + platform + "/" + name);
      if (url == null) {
        return false;
      }
      NativeLibrary.unpacked(url, folder, name);
    }
    return true;
  }

  /** Folders for this version of the library, the best first; each may turn out unusable. */
  private static List<Path> folders() {
    String version = ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion();
    String name = "onnxruntime-" + (version == null ? "0" : version);
    List<Path> folders = new ArrayList<>(2);
    try {
      CodeSource source = RuntimeLibrary.class.getProtectionDomain().getCodeSource();
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
    folders.add(UserFolders.ofUser().cache().resolve(name));
    return folders;
  }
}
