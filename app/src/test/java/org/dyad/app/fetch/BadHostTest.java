package org.dyad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that lead astray, never end, or do not answer. */
class BadHostTest extends FetchFixture {

  @Test
  void redirectsAreFollowedAndCheckedAndLoopsEnd() throws Exception {
    host.page("/end", "text/html", PAGE).redirect("/one", "two").redirect("/two", "/end");
    host.redirect("/loop", "/loop").redirect("/file", "file:///etc/hostname");
    host.redirect("/odd", "http://[").redirect("/shut", "/forbidden");
    host.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /forbidden\n");
    host.on("/nowhere", exchange -> exchange.sendResponseHeaders(301, -1));
    assertThat(fetch(host.url("/one")).fetched()).isEqualTo(1);
    assertThat(reason(host.url("/loop"))).isEqualTo("sends on more than 5 times");
    assertThat(reason(host.url("/file"))).startsWith("is neither http nor https");
    assertThat(reason(host.url("/odd"))).startsWith("sends on to what is no address");
    assertThat(reason(host.url("/shut"))).isEqualTo("robots.txt does not allow it");
    assertThat(reason(host.url("/nowhere"))).startsWith("sends on without saying where to");
  }

  @Test
  void oneOwnNetworkIsNotAskedUnlessAllowed() throws Exception {
    host.page("/a", "text/html", PAGE);
    allowPrivate = false;
    assertThat(reason(host.url("/a"))).contains("127.0.0.1, which is no public address");
    assertThat(reason(host.named("/a"))).contains("no public address", "--allow-private");
    assertThat(host.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "ff02::1",
        "2130706433"
      })
  void anAddressInsideIsToldHoweverItIsWritten(String address) throws Exception {
    assertThat(Guard.isPublic(java.net.InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
  void anAddressOutsideIsToldToo(String address) throws Exception {
    assertThat(Guard.isPublic(java.net.InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aBodyWithoutEndIsCutOff() throws Exception {
    host.on("/a", exchange -> endless(exchange, "<p>More and more.</p>"));
    assertThat(reason(host.url("/a"))).isEqualTo("is longer than 100000 bytes");
  }

  @Test
  void aBombOfGzipIsNotUnfolded() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[30_000_000]);
    }
    host.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Host.send(exchange, 200, "text/html", packed.toByteArray());
        });
    host.on(
        "/damaged",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        });
    host.on(
        "/other",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          Host.send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        });
    assertThat(packed.size()).isLessThan(100_000);
    assertThat(reason(host.url("/a"))).isEqualTo("unpacks to more than 100000 bytes");
    assertThat(reason(host.url("/damaged"))).startsWith("is damaged");
    assertThat(reason(host.url("/other"))).startsWith("is packed as br");
  }

  @Test
  void aBodyThatComesByDropsIsGivenUp() throws Exception {
    limits = limits.withTimeout(Duration.ofMillis(700));
    host.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 300; i++) {
            out.write('x');
            out.flush();
            pause(100);
          }
        });
    host.on("/silent", exchange -> pause(10_000));
    assertThat(reason(host.url("/a"))).isEqualTo("took longer than 0.7 seconds");
    assertThat(reason(host.url("/silent"))).isEqualTo("took longer than 0.7 seconds");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aHostThatDoesNotAnswerIsNotAskedForEver() throws Exception {
    String gone = host.url("");
    host.close();
    fetch(gone + "/1", gone + "/2", gone + "/3", gone + "/4");
    assertThat(rejects).hasSize(4);
    assertThat(rejects.get(0).reason()).startsWith("robots.txt cannot be had: the host does not");
  }
}
