package org.dyad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dyad.actor.GumChains.Phrase;
import org.dyad.article.Inputs;
import org.dyad.article.ReadOptions;
import org.dyad.reading.NeuralReader;
import org.dyad.reading.Reading;
import org.dyad.reading.Token;
import org.dyad.reading.conllu.ConllUDocument;
import org.dyad.reading.conllu.ConllUReader;
import org.junit.jupiter.api.Test;

/**
 * Who is the same as whom, on GUM's news, interviews and speeches: names and pronouns for persons,
 * organisations and places, in chains of two and more. The words and sentences are the treebank's,
 * trees and names the reader's; a mention counts as found by its head word.
 */
class GumCoreferenceTest {

  private static final List<String> GENRES = List.of("news", "interview", "speech");

  /** Pronouns of persons, and how many of them are linked to one who is right. */
  private int pronouns;

  private int right;
  private int thirds;
  private int rightThirds;

  @Test
  void namesAndPronounsAreChained() throws IOException {
    CoreferenceScore<String> all = new CoreferenceScore<>();
    StringBuilder report = new StringBuilder();
    ActorResolver resolver = new ActorResolver(ActorLexicon.load());
    try (NeuralReader reader = NeuralReader.load(1)) {
      for (String part : List.of("dev", "test")) {
        Path file = SharedData.file("treebanks/gum-" + part + ".conllu.gz");
        Map<String, List<Phrase>> gold = GumChains.read(file);
        for (ConllUDocument document : documents(file)) {
          String id = document.article().id();
          if (GENRES.stream().noneMatch(genre -> id.contains("_" + genre + "_"))) {
            continue;
          }
          Reading reading = document.parsed(reader, true).reading();
          List<Phrase> phrases = gold.getOrDefault(id, List.of());
          Map<String, String> chainOf = predicted(resolver.resolve(reading), reading, phrases);
          List<Set<String>> key = chains(entities(phrases));
          List<Set<String>> response = chains(chainOf);
          all.add(key, response);
          CoreferenceScore<String> one = new CoreferenceScore<>();
          one.add(key, response);
          report.append(
              String.format(
                  Locale.ROOT, "%-28s %.3f %s %s%n", id, one.mean(), one.muc(), one.b3()));
          pronouns(phrases, chainOf);
        }
      }
    }
    report.append(
        String.format(
            Locale.ROOT,
            "MUC %.3f B3 %.3f CEAF-e %.3f mean %.3f; pronouns %d/%d, third %d/%d",
            all.muc().f1(),
            all.b3().f1(),
            all.ceaf().f1(),
            all.mean(),
            right,
            pronouns,
            rightThirds,
            thirds));
    assertThat(all.mean()).as(report.toString()).isGreaterThan(0.60);
    assertThat((double) right / pronouns).as(report.toString()).isGreaterThan(0.75);
    assertThat((double) rightThirds / thirds).as(report.toString()).isGreaterThan(0.75);
  }

  private static List<ConllUDocument> documents(Path file) throws IOException {
    List<ConllUDocument> documents = new ArrayList<>();
    ConllUReader.read(
        Inputs.ofFile(file),
        ReadOptions.DEFAULTS,
        documents::add,
        reject -> {
          throw new IllegalStateException(reject.toString());
        });
    return documents;
  }

  private static String key(Phrase phrase) {
    return phrase.sentence() + ":" + phrase.first() + "-" + phrase.last();
  }

  private static Map<String, String> entities(List<Phrase> phrases) {
    Map<String, String> entities = new LinkedHashMap<>();
    phrases.forEach(phrase -> entities.put(key(phrase), phrase.entity()));
    return entities;
  }

  /** The chain of each mention, which goes by the phrase of the key that its head stands in. */
  private static Map<String, String> predicted(
      Mentions mentions, Reading reading, List<Phrase> phrases) {
    Map<String, String> chains = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      Token head = reading.sentences().get(mention.sentence() - 1).token(mention.head());
      boolean person = mention.actor().id().startsWith("person:");
      boolean named = head.upos().equals("PROPN") || head.upos().equals("PRON");
      if (!named && !person) {
        continue;
      }
      String at = mention.sentence() + ":" + mention.head();
      int length = Integer.MAX_VALUE;
      for (Phrase phrase : phrases) {
        boolean holds =
            phrase.sentence() == mention.sentence() && phrase.heads().contains(mention.head());
        if (holds && phrase.last() - phrase.first() < length) {
          length = phrase.last() - phrase.first();
          at = key(phrase);
        }
      }
      chains.putIfAbsent(at, mention.actor().id());
    }
    return chains;
  }

  private static List<Set<String>> chains(Map<String, String> chainOf) {
    Map<String, Set<String>> chains = new LinkedHashMap<>();
    chainOf.forEach(
        (mention, chain) -> chains.computeIfAbsent(chain, c -> new LinkedHashSet<>()).add(mention));
    return chains.values().stream().filter(chain -> chain.size() > 1).toList();
  }

  /** Whether the last one before a pronoun in its chain is of the entity that is meant. */
  private void pronouns(List<Phrase> phrases, Map<String, String> chainOf) {
    Map<String, String> entityOf = entities(phrases);
    Set<String> named = new LinkedHashSet<>();
    Map<String, String> lastOf = new HashMap<>();
    List<Phrase> ordered = new ArrayList<>(phrases);
    ordered.sort(Comparator.comparingInt(Phrase::sentence).thenComparingInt(Phrase::first));
    for (Phrase phrase : ordered) {
      String chain = chainOf.getOrDefault(key(phrase), "");
      if (phrase.pronoun() && phrase.type().equals("person") && named.contains(phrase.entity())) {
        boolean third =
            switch (phrase.form()) {
              case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> true;
              default -> false;
            };
        boolean found =
            !chain.isEmpty()
                && phrase.entity().equals(entityOf.get(lastOf.getOrDefault(chain, "")));
        pronouns++;
        right += found ? 1 : 0;
        thirds += third ? 1 : 0;
        rightThirds += found && third ? 1 : 0;
      }
      if (phrase.name()) {
        named.add(phrase.entity());
      }
      if (!chain.isEmpty()) {
        lastOf.put(chain, key(phrase));
      }
    }
  }
}
