package org.dyad.app.fetch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a host said of a page the last time, by which it can tell whether the page changed.
 *
 * @param etag its ETag, empty if none
 * @param modified its Last-Modified, empty if none
 * @param file the file that the page was written to, empty if it went elsewhere
 */
record Validators(String etag, String modified, String file) {

  static final Validators NONE = new Validators("", "", "");

  Validators {
    etag = sendable(etag);
    modified = sendable(modified);
  }

  private static String sendable(String value) {
    boolean plain = value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return plain ? value.strip() : "";
  }

  static Validators of(Reply reply, String file) {
    return new Validators(reply.header("ETag"), reply.header("Last-Modified"), file);
  }

  boolean isPresent() {
    return !etag.isEmpty() || !modified.isEmpty();
  }

  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    }
    if (!modified.isEmpty()) {
      headers.put("If-Modified-Since", modified);
    }
    return headers;
  }
}
