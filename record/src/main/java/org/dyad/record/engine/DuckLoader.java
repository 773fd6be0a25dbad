package org.dyad.record.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import org.dyad.machine.NativeLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Loads DuckDB's classes with the native library from a folder of ours. The driver unpacks its
 * library, 72 MB, into the temporary folder at each start, and leaves it there when the program is
 * killed; only where its class loader shows no packed library does it ask for one by name.
 */
final class DuckLoader extends ClassLoader {

  private static final String DRIVER = "org.duckdb.";
  private static final String OURS = "org.dyad.record.engine.duck.";
  private static final String PACKED = "libduckdb_java.so_";
  private static final String LIBRARY = "duckdb_java";

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader classes;
  private final Path folder;
  private volatile @Nullable Path library;

  /**
   * @param classes where the driver's classes are
   * @param folder where the library is kept
   */
  DuckLoader(ClassLoader classes, Path folder) {
    super(classes);
    this.classes = classes;
    this.folder = folder;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(DRIVER) && !name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = define(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = classes.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL found = super.getResource(name);
    if (found == null || !name.startsWith(PACKED)) {
      return found;
    }
    try {
      Path version = folder.resolve(NativeLibrary.version(found));
      library = NativeLibrary.unpacked(found, version, "lib" + LIBRARY + ".so");
      return null;
    } catch (IOException | UncheckedIOException | SecurityException e) {
      // The driver unpacks it for itself then, as it does without us.
      return found;
    }
  }

  @Override
  protected @Nullable String findLibrary(String name) {
    Path here = library;
    return name.equals(LIBRARY) && here != null
        ? here.toAbsolutePath().toString()
        : super.findLibrary(name);
  }
}
