package org.dyad.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dyad.Coder;
import org.dyad.app.json.EventJson;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reject;
import org.dyad.event.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad code}: articles in, events out. */
@Command(name = "code", description = "Codes articles: who did what to whom, when and where.")
final class CodeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", description = "files, folders, globs, or - for standard input")
  List<String> paths = new ArrayList<>();

  @Option(names = "--format", description = "documents")
  String format = "documents";

  @Option(names = "--threads", description = "threads that read (default: all processors)")
  int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    Inputs inputs = Inputs.of(paths.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : paths);
    List<Reject> rejects = new ArrayList<>(inputs.missing());
    EventJson json = new EventJson(Ontology.load());
    OutputStream stream = new BufferedOutputStream(new PrintStream(System.out, false, "UTF-8"));
    try (Coder coder = Coder.load(threads);
        JsonGenerator out = new JsonFactory().createGenerator(stream)) {
      out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      new Line(
              coder,
              ArticleReader.load(),
              ReadOptions.DEFAULTS,
              coded -> {
                try {
                  json.document(out, coded);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              },
              rejects::add)
          .run(inputs.found());
      out.writeRaw('\n');
    }
    rejects.forEach(System.err::println);
    return rejects.isEmpty() ? 0 : 1;
  }
}
