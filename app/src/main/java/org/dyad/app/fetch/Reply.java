package org.dyad.app.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/**
 * What a host answered.
 *
 * @param status the code of HTTP
 * @param body unpacked; empty for all but pages
 */
public record Reply(URI uri, int status, HttpHeaders headers, byte[] body) {

  boolean isPage() {
    return status == 200;
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Empty where it has none of that name. */
  String header(String name) {
    return headers.firstValue(name).orElse("").strip();
  }

  /** {@code text/html} of {@code Text/HTML; charset=x}. */
  String type() {
    String type = header("Content-Type");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
  }

  /** The charset that the header names; empty for none. */
  String charset() {
    String type = header("Content-Type");
    int at = type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return "";
    }
    String name = type.substring(at + "charset=".length());
    int end = name.indexOf(';');
    return (end < 0 ? name : name.substring(0, end)).replace("\"", "").replace("'", "").strip();
  }
}
