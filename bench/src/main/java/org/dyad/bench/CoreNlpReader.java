package org.dyad.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.dyad.article.Article;
import org.dyad.reading.EntityMention;
import org.dyad.reading.Reader;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.reading.Tokenizer;

/**
 * CoreNLP's tags, lemmas, names and dependencies as a {@link Reader}. Words and sentences are
 * Dyad's, so that both readers are compared on the same ones.
 */
final class CoreNlpReader implements Reader {

  private final StanfordCoreNLP pipeline;
  private final Function<Article, List<Sentence>> splitter = new Tokenizer();

  /**
   * @param threads sentences read at the same time
   */
  CoreNlpReader(int threads) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("threads", Integer.toString(threads));
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public Reading read(Article article) {
    return new Reading(article, parse(splitter.apply(article)));
  }

  @Override
  public List<Sentence> parse(List<Sentence> tokenised) {
    if (tokenised.isEmpty()) {
      return List.of();
    }
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : tokenised) {
      for (Token token : sentence.tokens()) {
        text.append(token.form().replace(' ', '\u00b7')).append(' ');
      }
      text.append('\n');
    }
    Annotation annotation = new Annotation(text.toString());
    pipeline.annotate(annotation);
    List<CoreMap> read = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (read.size() != tokenised.size()) {
      throw new IllegalStateException(read.size() + " sentences came back for " + tokenised.size());
    }
    List<Sentence> sentences = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      sentences.add(sentence(tokenised.get(i), read.get(i)));
    }
    return sentences;
  }

  private static Sentence sentence(Sentence given, CoreMap read) {
    List<CoreLabel> labels = read.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph tree = read.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (labels.size() != given.size()) {
      throw new IllegalStateException(labels.size() + " words came back for: " + given);
    }
    int[] heads = new int[given.size() + 1];
    String[] relations = new String[given.size() + 1];
    for (SemanticGraphEdge edge : tree.edgeIterable()) {
      heads[edge.getDependent().index()] = edge.getGovernor().index();
      relations[edge.getDependent().index()] = edge.getRelation().toString();
    }
    for (IndexedWord root : tree.getRoots()) {
      relations[root.index()] = "root";
    }
    List<Token> tokens = new ArrayList<>(given.size());
    for (int i = 1; i <= given.size(); i++) {
      Token token = given.token(i);
      CoreLabel label = labels.get(i - 1);
      String relation = relations[i] == null ? "dep" : relations[i];
      tokens.add(
          new Token(
              i,
              token.form(),
              label.lemma(),
              upos(label.tag(), relation),
              label.tag(),
              relations[i] == null ? (i == 1 ? 0 : 1) : heads[i],
              relation,
              token.span()));
    }
    return new Sentence(given.number(), given.paragraph(), given.kind(), tokens, names(labels));
  }

  private static List<EntityMention> names(List<CoreLabel> labels) {
    List<EntityMention> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); ) {
      String type = type(labels.get(i).ner());
      int end = i + 1;
      while (end < labels.size() && type(labels.get(end).ner()).equals(type)) {
        end++;
      }
      if (!type.isEmpty()) {
        names.add(new EntityMention(i + 1, end, type));
      }
      i = end;
    }
    return names;
  }

  private static String type(String tag) {
    return switch (tag) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> "";
    };
  }

  /** Universal parts of speech of Penn tags; CoreNLP gives none of its own. */
  private static String upos(String tag, String relation) {
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "MD" -> "AUX";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> auxiliary ? "AUX" : "VERB";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" -> "ADV";
      case "PRP", "WP", "EX" -> "PRON";
      case "PRP$", "WP$" -> "PRON";
      case "DT", "PDT", "WDT" -> "DET";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "TO" -> relation.equals("case") ? "ADP" : "PART";
      case "RP" -> "ADP";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "POS" -> "PART";
      case "UH" -> "INTJ";
      case "$", "#", "SYM" -> "SYM";
      case "FW", "LS" -> "X";
      default -> "PUNCT";
    };
  }
}
