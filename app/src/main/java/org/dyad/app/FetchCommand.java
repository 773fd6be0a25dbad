package org.dyad.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Security;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dyad.app.fetch.ArticleLines;
import org.dyad.app.fetch.FetchCache;
import org.dyad.app.fetch.FetchRun;
import org.dyad.app.fetch.Limits;
import org.dyad.app.fetch.PageFiles;
import org.dyad.app.fetch.Pages;
import org.dyad.article.Inputs;
import org.dyad.article.Reasons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad fetch}: addresses in, pages or articles out. */
@Command(
    name = "fetch",
    header = "Fetches pages, politely, for the other commands to read.",
    description = {
      "",
      "Asks each host once a second at most, and as its robots.txt allows; pages that did not"
          + " change are not sent again. Addresses inside your own network are refused.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad fetch --out news/ https://herald.example/visit   a page, as a file in a folder",
      "  dyad fetch --feed https://herald.example/rss --out news.jsonl",
      "  dyad fetch --feed sitemap.xml --since 2024-05-01 | dyad code -",
      "",
      "Exit codes: 0 done, 1 some pages could not be fetched, 2 unusable arguments."
    })
final class FetchCommand implements Callable<Integer> {

  private static final double SHORTEST_DELAY = 0.2;
  private static final String CACHE = ".fetched.jsonl";
  private static final String FILE_CACHE = ".fetched";

  private final Console console;

  @Parameters(paramLabel = "URL", arity = "0..*", description = "Pages to fetch.")
  List<String> urls = new ArrayList<>();

  @Option(
      names = "--feed",
      paramLabel = "URL|FILE",
      description = "Fetch the pages that a feed, a sitemap or an index of sitemaps names.")
  List<String> feeds = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Leave out pages that the feed says are older, as 2024-05-01.")
  @Nullable String since;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "So many pages of feeds at most, the first (1000).")
  int most = 1000;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "A folder, there already or ending in /: each page becomes a file in it. Else a file: each"
            + " article is added to it as a line of JSON.",
        "Without it: articles as JSON lines on standard output."
      })
  @Nullable String out;

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description = {
        "Where to keep what hosts say of their pages, to ask only for what changed.",
        "Without it: .fetched.jsonl in the folder, or .FILE.fetched beside the file; none for"
            + " standard output."
      })
  @Nullable String cache;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description = "Between two requests to a host (1); never less than robots.txt asks for.")
  double delay = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one request may take (30).")
  double timeout = 30;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The largest page that is taken, packed or unpacked (16777216).")
  int maxBytes = Limits.DEFAULTS.maxBytes();

  @Option(
      names = "--contact",
      paramLabel = "WORDS",
      description = "An address of yours that is told to hosts, so that they can write to you.")
  String contact = "";

  @Option(
      names = "--allow-private",
      description = "Ask hosts inside your own network too, this machine among them.")
  boolean allowPrivate;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where to write, as JSON lines, what could not be fetched.")
  @Nullable String rejects;

  FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (urls.isEmpty() && feeds.isEmpty()) {
      throw new UnusableException("nothing to fetch: name addresses, or --feed");
    }
    Limits limits = limits();
    // What a name stands for is asked once: what was found public cannot turn private after it.
    Security.setProperty("networkaddress.cache.ttl", "-1");
    Progress progress = new Progress(console);
    try (Rejects bad =
            new Rejects(
                progress,
                Optional.ofNullable(rejects)
                    .map(
                        name -> Output.file("--rejects", name, new Inputs(List.of(), List.of()))));
        FetchCache known = cache();
        Pages pages = pages()) {
      FetchRun run =
          new FetchRun(
              agent(),
              limits,
              allowPrivate,
              known,
              pages,
              bad::add,
              counts -> progress.at(counts.fetched(), counts.unchanged(), "unchanged"));
      Set<String> all = new LinkedHashSet<>(urls);
      all.addAll(run.addresses(feeds, RunOptions.day("--since", since), most));
      FetchRun.Counts counts = run.fetch(all);
      if (console.errIsTerminal() || out != null) {
        progress.say(
            counts.fetched()
                + " fetched, "
                + counts.unchanged()
                + " unchanged, "
                + counts.failed()
                + " failed");
      }
      return bad.count() == 0 ? SourceRun.DONE : SourceRun.SOME_REJECTED;
    } catch (IOException e) {
      throw new OutputException("the pages", e);
    }
  }

  private Limits limits() {
    if (delay < SHORTEST_DELAY && !allowPrivate) {
      throw new UnusableException(
          "--delay "
              + delay
              + " is no way to treat a host; expected "
              + SHORTEST_DELAY
              + " or more");
    }
    if (!(timeout > 0) || !(delay >= 0) || maxBytes < 1 || most < 1) {
      throw new UnusableException(
          "--timeout, --delay, --max-bytes and --most want numbers above 0");
    }
    if (!contact.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new UnusableException("--contact wants plain letters in one line");
    }
    return Limits.DEFAULTS
        .withDelay(Duration.ofMillis(Math.round(delay * 1000)))
        .withTimeout(Duration.ofMillis(Math.max(1, Math.round(timeout * 1000))))
        .withMaxBytes(maxBytes);
  }

  /** The program's name and version, and whom to write to. */
  private String agent() {
    String version = Dyad.class.getPackage().getImplementationVersion();
    return "dyad/"
        + (version == null ? "0" : version)
        + " (codes political events in news"
        + (contact.isBlank() ? "" : "; " + contact.strip())
        + ")";
  }

  private static boolean isFolder(String name) {
    return name.endsWith("/") || Files.isDirectory(Path.of(name));
  }

  private Pages pages() {
    try {
      if (out == null) {
        return new ArticleLines(Output.standard(console), true);
      }
      if (isFolder(out)) {
        return new PageFiles(Path.of(out));
      }
      Path file = Path.of(out);
      boolean goesOn = Files.exists(file) && Files.size(file) > 0;
      BufferedWriter writer =
          Files.newBufferedWriter(
              file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return new ArticleLines(writer, goesOn);
    } catch (InvalidPathException e) {
      throw new UnusableException("--out: " + out + " is not a path: " + e.getReason());
    } catch (IOException e) {
      throw new UnusableException("--out: cannot write " + out + ": " + Reasons.of(e));
    }
  }

  private FetchCache cache() {
    String name = cache;
    if (name == null && out == null) {
      return FetchCache.none();
    }
    try {
      Path file;
      if (name != null) {
        file = Path.of(name);
      } else if (isFolder(String.valueOf(out))) {
        file = Files.createDirectories(Path.of(String.valueOf(out))).resolve(CACHE);
      } else {
        Path lines = Path.of(String.valueOf(out)).toAbsolutePath();
        file = lines.resolveSibling("." + lines.getFileName() + FILE_CACHE);
      }
      return FetchCache.open(file);
    } catch (InvalidPathException e) {
      throw new UnusableException("--cache: not a path: " + e.getReason());
    } catch (IOException e) {
      throw new UnusableException("--cache: cannot be kept: " + Reasons.of(e));
    }
  }
}
