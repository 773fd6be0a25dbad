package org.dyad.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dyad.article.Article;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reader;
import org.dyad.reading.Reading;
import org.dyad.reading.conllu.ConllUDocument;
import org.dyad.reading.conllu.ConllUWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dyad read}: sentences, tags, trees and names. */
@Command(
    name = "read",
    header = "Reads articles: sentences, lemmas, tags, trees and names, as CoNLL-U.",
    description = {
      "",
      "Names stand in the last column as NER=B-PER, NER=I-PER. Of .conllu files the sentences,"
          + " words, ranges and comments stay as they are, and everything else is read anew;"
          + " empty nodes are left out.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad read report.txt",
      "  dyad read --out read.conllu treebank.conllu.gz",
      "  echo 'Norway sent envoys to Accra.' | dyad read -",
      "",
      "Exit codes: 0 done, 1 some input rejected, 2 unusable arguments."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final SourceOptions sources = new SourceOptions();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new SourceRun<ConllUDocument>(sources, console)
        .run((threads, out) -> new ReadJob(NeuralReader.load(threads), new ConllUWriter(out)));
  }

  private record ReadJob(Reader reader, ConllUWriter writer) implements Job<ConllUDocument> {

    @Override
    public List<ConllUDocument> articles(List<Article> articles) {
      List<ConllUDocument> read = new ArrayList<>(articles.size());
      for (Reading reading : reader.readAll(articles)) {
        read.add(ConllUDocument.of(reading));
      }
      return read;
    }

    @Override
    public List<ConllUDocument> documents(List<ConllUDocument> documents) {
      List<ConllUDocument> read = new ArrayList<>(documents.size());
      for (ConllUDocument document : documents) {
        read.add(document.parsed(reader, true));
      }
      return read;
    }

    @Override
    public int write(ConllUDocument document) throws IOException {
      writer.write(document);
      return document.sentences().size();
    }

    @Override
    public String what() {
      return "sentences";
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
