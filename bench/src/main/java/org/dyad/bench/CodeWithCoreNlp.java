package org.dyad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.article.Article;
import org.dyad.article.ArticleReader;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.event.Ontology;
import org.dyad.json.EventJson;

/**
 * Codes articles on CoreNLP's trees instead of Dyad's: {@code CodeWithCoreNlp FILE…} writes what
 * {@code dyad code --format documents} writes, for the same scorers.
 */
public final class CodeWithCoreNlp {

  private CodeWithCoreNlp() {}

  public static void main(String[] args) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String path : args) {
      ArticleReader.load()
          .read(Inputs.ofFile(Path.of(path)), ReadOptions.DEFAULTS, articles::add, reject -> {});
    }
    EventJson json = new EventJson(Ontology.load());
    try (Coder coder = Coder.load(new CoreNlpReader(2), Optional.empty());
        JsonGenerator out = new JsonFactory().createGenerator(System.out)) {
      for (Coded coded : coder.codeAll(articles)) {
        json.document(out, coded.article(), coded.events());
        out.writeRaw('\n');
      }
    }
  }
}
