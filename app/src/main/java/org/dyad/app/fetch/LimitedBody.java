package org.dyad.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Gathers a body up to a limit, and hangs up on what is larger. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private final int most;
  private final boolean cut;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Flow.@org.jspecify.annotations.Nullable Subscription subscription;

  /**
   * @param cut whether what is beyond the limit is left out; else the whole is refused
   */
  LimitedBody(int most, boolean cut) {
    this.most = most;
    this.cut = cut;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      int room = most - bytes.size();
      byte[] more = new byte[Math.min(room, part.remaining())];
      boolean over = part.remaining() > room;
      part.get(more);
      bytes.write(more, 0, more.length);
      if (over && subscription != null) {
        subscription.cancel();
        if (cut) {
          whole.complete(bytes.toByteArray());
        } else {
          whole.completeExceptionally(new TooLong());
        }
        return;
      }
    }
  }

  @Override
  public void onError(Throwable problem) {
    whole.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }

  /** The body is larger than the limit. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too long");
    }
  }
}
