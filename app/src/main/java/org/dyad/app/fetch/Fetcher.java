package org.dyad.app.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fetches pages with all care. Safe for many threads. */
final class Fetcher {

  private static final int MOST_ROBOTS_REDIRECTS = 5;

  private final Http http;
  private final Guard guard;
  private final Pace pace;
  private final Robots robots;
  private final Limits limits;

  Fetcher(Http http, Guard guard, Pace pace, Limits limits) {
    this.http = http;
    this.guard = guard;
    this.pace = pace;
    this.limits = limits;
    this.robots = new Robots(this::robotsFile);
  }

  /**
   * Fetches a page, following its redirects; each is checked like the first address.
   *
   * @param before what is known from the last time, to be told whether it changed
   * @return a page, or the word that it did not change (status 304)
   * @throws FetchException for all else
   */
  Reply fetch(URI address, Validators before) throws FetchException, InterruptedException {
    URI uri = address;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Reply reply = ask(uri, before);
      if (!reply.isRedirect()) {
        return answer(reply);
      }
      if (reply.header("Location").isEmpty()) {
        throw new FetchException(
            "sends on without saying where to (status " + reply.status() + ")");
      }
      uri = Urls.resolve(uri, reply.header("Location"));
    }
    throw new FetchException("sends on more than " + limits.redirects() + " times");
  }

  private static Reply answer(Reply reply) throws FetchException {
    if (reply.isPage() || reply.status() == 304) {
      return reply;
    }
    throw new FetchException("the host answers with status " + reply.status());
  }

  private Reply ask(URI uri, Validators before) throws FetchException, InterruptedException {
    guard.check(uri);
    Robots.Rules rules = robots.of(uri);
    String refusal = rules.refusal(uri);
    if (!refusal.isEmpty()) {
      throw new FetchException(refusal);
    }
    Duration delay = rules.delay().compareTo(limits.delay()) > 0 ? rules.delay() : limits.delay();
    if (delay.compareTo(limits.longestDelay()) > 0 && rules.delay().equals(delay)) {
      throw new FetchException(
          "robots.txt asks for " + delay.toSeconds() + " seconds between requests");
    }
    Reply reply = send(uri, before.headers(), delay);
    if (reply.status() == 429 || reply.status() == 503) {
      Duration wait = retryAfter(reply);
      if (!wait.isZero()) {
        pace.rest(uri.getHost(), wait);
        reply = send(uri, before.headers(), delay);
      }
    }
    return reply;
  }

  private Reply send(URI uri, Map<String, String> headers, Duration delay)
      throws FetchException, InterruptedException {
    pace.await(uri.getHost(), delay);
    return http.get(uri, headers, limits.maxBytes(), false);
  }

  /** How long a busy host wants to be left alone; zero where it does not say. */
  private Duration retryAfter(Reply reply) throws FetchException {
    String told = reply.header("Retry-After");
    Duration wait = Duration.ZERO;
    try {
      wait = Duration.ofSeconds(Math.max(0, Long.parseLong(told)));
    } catch (NumberFormatException e) {
      try {
        Instant until = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        Duration left = Duration.between(Instant.now(), until);
        wait = left.isNegative() ? Duration.ZERO : left;
      } catch (DateTimeParseException none) {
        return Duration.ZERO;
      }
    } catch (ArithmeticException e) {
      wait = Duration.ofDays(1);
    }
    if (wait.compareTo(limits.longestDelay()) > 0) {
      throw new FetchException(
          "the host is busy (status " + reply.status() + ") for " + wait.toSeconds() + " seconds");
    }
    return wait;
  }

  /** A robots.txt, or the last answer where it is sent on too often. */
  private Reply robotsFile(URI first, int most) throws FetchException, InterruptedException {
    URI uri = first;
    Reply reply = robotsReply(uri, most);
    for (int hop = 0; hop < MOST_ROBOTS_REDIRECTS && reply.isRedirect(); hop++) {
      uri = Urls.resolve(uri, reply.header("Location"));
      reply = robotsReply(uri, most);
    }
    return reply;
  }

  private Reply robotsReply(URI uri, int most) throws FetchException, InterruptedException {
    guard.check(uri);
    pace.await(uri.getHost(), limits.delay());
    return http.get(uri, new LinkedHashMap<>(), most, true);
  }
}
