package org.dyad.app.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as people and pages write them. */
final class Urls {

  private static final String ILLEGAL = " \"<>\\^`{|}";

  private Urls() {}

  /**
   * An address that can be asked for, without its fragment: letters that an address cannot have are
   * written as it writes them.
   *
   * @throws FetchException if it is none of http or https
   */
  static URI parse(String written) throws FetchException {
    try {
      return checked(new URI(ascii(written.strip())));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("is no address: " + e.getMessage());
    }
  }

  /**
   * Where a page sends on to.
   *
   * @throws FetchException if that is no address
   */
  static URI resolve(URI from, String location) throws FetchException {
    try {
      return checked(from.resolve(new URI(ascii(location.strip()))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("sends on to what is no address: " + e.getMessage());
    }
  }

  private static URI checked(URI uri) throws FetchException, URISyntaxException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("is neither http nor https: " + uri);
    }
    if (uri.getUserInfo() != null) {
      throw new FetchException("has a name or password in its address, which is not sent");
    }
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      throw new FetchException("names no host: " + uri);
    }
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new URI(origin(uri, scheme) + path + query);
  }

  /** Scheme, host and port, which have one robots.txt. */
  static String origin(URI uri) {
    return origin(uri, uri.getScheme());
  }

  private static String origin(URI uri, String scheme) {
    int usual = scheme.equals("https") ? 443 : 80;
    String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
  }

  private static String ascii(String written) {
    int fragment = written.indexOf('#');
    String address = fragment < 0 ? written : written.substring(0, fragment);
    int host = address.indexOf("//") + 2;
    int path = host < 2 ? -1 : address.indexOf('/', host);
    if (host >= 2 && isForeign(address.substring(host, path < 0 ? address.length() : path))) {
      String name = address.substring(host, path < 0 ? address.length() : path);
      int port = name.lastIndexOf(':');
      String alone = port < 0 ? name : name.substring(0, port);
      address =
          address.substring(0, host)
              + IDN.toASCII(alone)
              + (port < 0 ? "" : name.substring(port))
              + (path < 0 ? "" : address.substring(path));
    }
    StringBuilder out = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c <= 0x20 || c >= 0x7f || ILLEGAL.indexOf(c) >= 0) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", c));
      } else {
        out.append((char) c);
      }
    }
    return out.toString();
  }

  private static boolean isForeign(String host) {
    return host.chars().anyMatch(c -> c >= 0x80);
  }
}
