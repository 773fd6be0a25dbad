package org.dyad.app.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What hosts said of the pages that were fetched before, in a file of JSON lines. Written line by
 * line, so that a run that is stopped loses nothing, and cleaned of old lines at the end.
 */
public final class FetchCache implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final Optional<Path> file;
  private final Map<String, Validators> pages = new TreeMap<>();
  private final Optional<Writer> out;

  private FetchCache(Optional<Path> file, Optional<Writer> out) {
    this.file = file;
    this.out = out;
  }

  /** Nothing is known, and nothing is kept. */
  public static FetchCache none() {
    return new FetchCache(Optional.empty(), Optional.empty());
  }

  /**
   * Reads a cache, and goes on with it. Lines that were cut off are passed over.
   *
   * @throws IOException if it cannot be read or written
   */
  public static FetchCache open(Path file) throws IOException {
    Map<String, Validators> known = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
        read(line, known);
      }
    }
    FetchCache cache =
        new FetchCache(
            Optional.of(file),
            Optional.of(
                Files.newBufferedWriter(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    cache.pages.putAll(known);
    return cache;
  }

  private static void read(String line, Map<String, Validators> known) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, parser.getText());
      }
    } catch (IOException e) {
      return;
    }
    String url = fields.get("url");
    if (url != null) {
      known.put(
          url,
          new Validators(
              fields.getOrDefault("etag", ""),
              fields.getOrDefault("modified", ""),
              fields.getOrDefault("file", "")));
    }
  }

  synchronized Validators of(String url) {
    return pages.getOrDefault(url, Validators.NONE);
  }

  synchronized void put(String url, Validators page) throws IOException {
    pages.put(url, page);
    if (out.isPresent()) {
      // A line that was cut off before ends here.
      out.get().write("\n" + line(url, page));
      out.get().flush();
    }
  }

  private static String line(String url, Validators page) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("url", url);
      json.writeStringField("etag", page.etag());
      json.writeStringField("modified", page.modified());
      json.writeStringField("file", page.file());
      json.writeEndObject();
    }
    return line.toString();
  }

  @Override
  public synchronized void close() throws IOException {
    if (out.isEmpty() || file.isEmpty()) {
      return;
    }
    out.get().close();
    Path path = file.get();
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try (Writer lines = Files.newBufferedWriter(fresh)) {
      for (Map.Entry<String, Validators> page : pages.entrySet()) {
        lines.write(line(page.getKey(), page.getValue()));
        lines.write('\n');
      }
    }
    Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
