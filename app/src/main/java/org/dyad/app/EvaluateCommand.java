package org.dyad.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.dyad.Coder;
import org.dyad.Own;
import org.dyad.app.evaluate.BadGold;
import org.dyad.app.evaluate.Evaluation;
import org.dyad.app.evaluate.Gold;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Format;
import org.dyad.article.Input;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.article.Reasons;
import org.dyad.event.Ontology;
import org.dyad.reading.conllu.ConllUDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad evaluate}: how right the line is, on texts that people coded. */
@Command(
    name = "evaluate",
    header = "Codes texts that people coded too, and says how far it is right.",
    description = {
      "",
      "GOLD is JSON lines, one a text: {\"id\", \"text\", \"events\": [{\"event\", \"mode\","
          + " \"actors\": [{\"country\"}], \"recipients\": [{\"country\"}]}]}; \"date\" is used"
          + " where it is there. Figures are micro precision, recall and F1 over sets: event types;"
          + " types with modes; types with every pair of actor and recipient country; quad classes."
          + " Negated and hypothetical events do not count.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad evaluate gold.jsonl",
      "  dyad evaluate --no-misses --codebook my-frames gold.jsonl.gz"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "GOLD", description = "A file of coded texts, gzipped or not.")
  String file = "";

  @Option(names = "--no-misses", description = "Only the figures, not what was missed and why.")
  boolean noMisses;

  @Option(names = "--threads", paramLabel = "N", description = "All processors without it.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "Standard output without it.")
  @Nullable String out;

  @Mixin private final CodebookOption codebook = new CodebookOption();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int workers = RunOptions.checked(threads);
    Inputs inputs = Inputs.of(List.of(file), console.in());
    if (!inputs.missing().isEmpty()) {
      throw new UnusableException(inputs.missing().get(0).toString());
    }
    if (inputs.found().size() != 1 || file.equals(Inputs.STANDARD_INPUT)) {
      throw new UnusableException(file + ": expected one file, which is read twice");
    }
    Input input = new Input(file, Format.JSONL, inputs.found().get(0).opener());
    Gold gold = gold(input);
    Progress progress = new Progress(console);
    SourceOptions options = new SourceOptions();
    options.out = out;
    try (Rejects rejects = options.rejects(inputs, progress);
        Writer writer = options.output(inputs, console);
        Coder coder = Coder.load(workers, Own.codebook(codebook.folder()), codebook.backOff())) {
      Evaluation evaluation = new Evaluation(coder, gold);
      new Line<>(
              ArticleReader.load(),
              ReadOptions.DEFAULTS,
              new Coding(evaluation),
              done -> progress.at(done.size(), done.size(), "texts"),
              rejects::add)
          .run(List.of(input));
      progress.clear();
      writer.write(evaluation.report(!noMisses));
      writer.flush();
      return rejects.count() == 0 ? SourceRun.DONE : SourceRun.SOME_REJECTED;
    } catch (IOException e) {
      throw new OutputException("the figures", e);
    }
  }

  private static Gold gold(Input input) {
    try {
      return Gold.read(input, Ontology.load());
    } catch (BadGold e) {
      throw new UnusableException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UnusableException(input.name() + ": cannot be read: " + Reasons.of(e));
    }
  }

  private record Coding(Evaluation evaluation) implements Job<Article> {

    @Override
    public List<Article> articles(List<Article> articles) {
      evaluation.add(articles);
      return articles;
    }

    @Override
    public List<Article> documents(List<ConllUDocument> documents) {
      throw new IllegalStateException("gold texts are no documents");
    }

    @Override
    public int write(Article article) {
      return 1;
    }

    @Override
    public String what() {
      return "texts";
    }

    @Override
    public void close() {}
  }
}
