package org.dyad.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.dyad.article.Format;

/**
 * Writes each page into a file of its own in a folder. A file is there whole or not at all; while
 * it is written its name begins with a dot.
 */
public final class PageFiles implements Pages {

  private static final int NAME = 60;
  private static final int HASH = 5;

  private final Path folder;

  /**
   * @throws IOException if the folder cannot be made
   */
  public PageFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public String take(String url, Reply page) throws FetchException, IOException {
    Format format = Content.format(page);
    String name = name(url) + ending(format, page.body());
    Path part = folder.resolve("." + name + ".part");
    Files.write(part, Content.marked(page, format));
    Files.move(
        part,
        folder.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    return name;
  }

  @Override
  public boolean has(String file) {
    return !file.isEmpty() && Files.exists(folder.resolve(file));
  }

  @Override
  public void close() {}

  /** Host and last part of the path, for people; a hash of the address, so that no two meet. */
  static String name(String url) {
    URI uri = URI.create(url);
    String path = uri.getPath() == null ? "" : uri.getPath();
    StringBuilder name = new StringBuilder();
    for (char c : (uri.getHost() + path).toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
      if (plain) {
        name.append(c);
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    String shown = name.length() > NAME ? name.substring(0, NAME) : name.toString();
    return shown + "-" + hash(url);
  }

  private static String hash(String url) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String ending(Format format, byte[] body) {
    boolean packed = body.length > 1 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    String ending =
        switch (format) {
          case TEXT -> ".txt";
          case HTML -> ".html";
          case JSONL -> ".jsonl";
          case FEED -> ".xml";
          case WARC -> ".warc";
          case CONLLU -> ".conllu";
        };
    return packed ? ending + ".gz" : ending;
  }
}
