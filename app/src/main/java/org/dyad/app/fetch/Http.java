package org.dyad.app.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Single requests, within limits. Follows no redirects. Safe for many threads. */
final class Http {

  private final HttpClient client;
  private final String agent;
  private final Limits limits;

  /**
   * @param agent how the program names itself to hosts
   */
  Http(String agent, Limits limits) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.timeout())
            .build();
    this.agent = agent;
    this.limits = limits;
  }

  /**
   * Asks for a page.
   *
   * @param headers to send beside the usual ones
   * @param most bytes of the body
   * @param cut whether a larger body is cut there; else it is refused
   * @throws FetchException if no whole answer came
   */
  Reply get(URI uri, Map<String, String> headers, int most, boolean cut)
      throws FetchException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limits.timeout())
            .header("User-Agent", agent)
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
            .header("Accept-Language", "en, *;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(
            request.build(),
            head ->
                new LimitedBody(
                    head.statusCode() == 200 ? most : 1 << 16, cut || head.statusCode() != 200));
    HttpResponse<byte[]> response;
    try {
      response = coming.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw tooSlow();
    } catch (InterruptedException e) {
      coming.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw reason(e.getCause() == null ? e : e.getCause(), most);
    }
    Reply reply = new Reply(uri, response.statusCode(), response.headers(), response.body());
    return reply.isPage() ? unpacked(reply, most, cut) : reply;
  }

  private FetchException tooSlow() {
    return FetchException.unreachable(
        "took longer than " + limits.timeout().toMillis() / 1000.0 + " seconds");
  }

  private FetchException reason(Throwable problem, int most) {
    for (Throwable t = problem; t != null; t = t.getCause()) {
      if (t instanceof LimitedBody.TooLong) {
        return new FetchException("is longer than " + most + " bytes");
      }
      if (t instanceof java.net.http.HttpTimeoutException) {
        return tooSlow();
      }
      if (t instanceof java.net.ConnectException) {
        return FetchException.unreachable("the host does not answer");
      }
    }
    String message = problem.getMessage();
    return FetchException.unreachable(
        "the connection failed: "
            + (message == null ? problem.getClass().getSimpleName() : message));
  }

  private static Reply unpacked(Reply reply, int most, boolean cut) throws FetchException {
    String encoding = reply.header("Content-Encoding").toLowerCase(Locale.ROOT);
    if (encoding.isEmpty() || encoding.equals("identity")) {
      return reply;
    }
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      throw new FetchException("is packed as " + encoding + ", which was not asked for");
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
      byte[] body = in.readNBytes(most);
      if (!cut && in.read() >= 0) {
        throw new FetchException("unpacks to more than " + most + " bytes");
      }
      return new Reply(reply.uri(), reply.status(), reply.headers(), body);
    } catch (IOException e) {
      throw new FetchException("is damaged: its gzip data cannot be unpacked");
    }
  }
}
