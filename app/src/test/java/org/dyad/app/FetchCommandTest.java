package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

  private static final String PAGE =
      "<html><head><title>Envoy recalled</title></head><body><article><p>Ghana recalled its envoy"
          + " from Norway on Monday, after a week of talks about cod and"
          + " herring.</p></article></body></html>";

  @TempDir Path folder;
  private HttpServer server;
  private String url = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
          }
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatIsFetchedCanBeCoded() throws IOException {
    String out = folder.resolve("news.jsonl").toString();
    Session fetch = new Session();
    assertThat(fetch.run("fetch", "--allow-private", "--delay", "0", "--out", out, url)).isZero();
    assertThat(fetch.err()).contains("1 fetched, 0 unchanged, 0 failed");
    Session code = new Session();
    assertThat(code.run("code", "--format", "documents", out)).isZero();
    assertThat(code.out()).contains("\"url\":\"" + url + "\"", "\"GHA\"", "\"NOR\"");
    assertThat(Files.readString(folder.resolve(".news.jsonl.fetched"))).contains(url);
  }

  @Test
  void eachFileKnowsWhatItHasOfItsOwn() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path other = folder.resolve("other.jsonl");
    String[] fetch = {"fetch", "--allow-private", "--delay", "0", url, "--out", one.toString()};
    assertThat(new Session().run(fetch)).isZero();
    Session again = new Session();
    assertThat(again.run(fetch)).isZero();
    assertThat(again.err()).contains("0 fetched, 1 unchanged");
    assertThat(Files.readAllLines(one)).hasSize(1);
    Files.delete(one);
    assertThat(new Session().run(fetch)).isZero();
    assertThat(Files.readAllLines(one)).hasSize(1);
    fetch[fetch.length - 1] = other.toString();
    assertThat(new Session().run(fetch)).isZero();
    assertThat(Files.readAllLines(other)).hasSize(1);
  }

  @Test
  void theAddressesOfAFeedAreFetchedIntoAFolder() throws IOException {
    String feed =
        Session.file(
            folder,
            "feed.rss",
            "<rss><channel><item><link>" + url + "</link></item></channel></rss>");
    String out = folder.resolve("pages") + "/";
    int code =
        new Session().run("fetch", "--allow-private", "--delay", "0", "--feed", feed, "--out", out);
    assertThat(code).isZero();
    try (var files = Files.list(folder.resolve("pages"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(names).hasSize(2);
      assertThat(names.get(0)).isEqualTo(".fetched.jsonl");
      assertThat(names.get(1)).endsWith(".html");
    }
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() {
    Session session = new Session();
    assertThat(session.run("fetch", url)).isEqualTo(1);
    assertThat(session.err()).contains("no public address");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void optionsThatCannotBeFollowedAreNamed() {
    Session nothing = new Session();
    assertThat(nothing.run("fetch")).isEqualTo(2);
    assertThat(nothing.err()).contains("nothing to fetch");
    Session hasty = new Session();
    assertThat(hasty.run("fetch", "--delay", "0", url)).isEqualTo(2);
    assertThat(hasty.err()).contains("--delay 0.0");
    Session day = new Session();
    assertThat(day.run("fetch", "--since", "May", url)).isEqualTo(2);
    assertThat(day.err()).contains("--since May is no day");
  }
}
