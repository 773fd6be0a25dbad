package org.dyad.app.fetch;

import java.time.Duration;

/**
 * How much is asked of others, and taken from them.
 *
 * @param maxBytes the largest page, packed or unpacked
 * @param timeout how long one request may take, from the first byte to the last
 * @param delay between the beginnings of two requests to a host
 * @param longestDelay what a host may ask for at most; where it wants more, it is left alone
 * @param redirects how many are followed
 * @param hosts how many hosts are asked at the same time
 */
public record Limits(
    int maxBytes,
    Duration timeout,
    Duration delay,
    Duration longestDelay,
    int redirects,
    int hosts) {

  public static final Limits DEFAULTS =
      new Limits(
          16 * 1024 * 1024,
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          5,
          8);

  public Limits withDelay(Duration between) {
    return new Limits(maxBytes, timeout, between, longestDelay, redirects, hosts);
  }

  public Limits withTimeout(Duration longest) {
    return new Limits(maxBytes, longest, delay, longestDelay, redirects, hosts);
  }

  public Limits withMaxBytes(int most) {
    return new Limits(most, timeout, delay, longestDelay, redirects, hosts);
  }
}
