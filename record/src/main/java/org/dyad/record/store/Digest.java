package org.dyad.record.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dyad.article.Article;
import org.dyad.article.Block;

/** Tells whether an article is the same as one that was kept, without coding it. */
public final class Digest {

  private static final int BYTES = 16;

  private Digest() {}

  /**
   * Of all that coding sees of an article and all that a record keeps of it but for the name of its
   * source: 32 hexadecimal digits.
   */
  public static String of(Article article) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    add(digest, article.text());
    add(digest, article.title().value());
    add(digest, article.byline().value());
    add(digest, article.dateline().value());
    add(digest, article.publisher().value());
    add(digest, article.url());
    add(digest, article.published().value());
    add(digest, article.language().value());
    add(digest, Integer.toString(article.bodyEnd()));
    for (Block block : article.blocks()) {
      add(digest, block.kind().name());
      add(digest, block.span().start() + "-" + block.span().end());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** With its length, so that two fields cannot share their letters. */
  private static void add(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
