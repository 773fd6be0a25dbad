package org.dyad.app.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Keeps requests out of one's own network: a host of which any address is private, of this machine,
 * or of no public use is refused, whatever name it goes by. What a name stands for is looked up
 * here before each request; the command lets the machine keep its first answer, so that a name
 * cannot stand for something else a moment later.
 */
final class Guard {

  private final boolean allowPrivate;

  Guard(boolean allowPrivate) {
    this.allowPrivate = allowPrivate;
  }

  /**
   * @throws FetchException if the host is unknown, or not to be asked
   */
  void check(URI uri) throws FetchException {
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(uri.getHost());
    } catch (UnknownHostException e) {
      throw FetchException.unreachable("host " + uri.getHost() + " is not known");
    }
    for (InetAddress address : addresses) {
      if (!allowPrivate && !isPublic(address)) {
        throw new FetchException(
            "host "
                + uri.getHost()
                + " is "
                + address.getHostAddress()
                + ", which is no public address; --allow-private asks it all the same");
      }
    }
  }

  /** Whether an address is one of the open internet, by the registries of special addresses. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0));
  }

  /** RFC 6890 and its successors. */
  private static boolean isPublic4(byte[] bytes, int at) {
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c = bytes[at + 2] & 0xff;
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127;
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
      case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  /** Public unicast is 2000::/3; addresses of the fourth version inside of it are looked at too. */
  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    if (first == 0x0064 && second == 0xff9b) {
      return isPublic4(bytes, 12);
    }
    if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    boolean documents = first == 0x2001 && second == 0x0db8;
    boolean special = first == 0x2001 && second < 0x0200;
    return (first & 0xe000) == 0x2000 && !documents && !special;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }
}
