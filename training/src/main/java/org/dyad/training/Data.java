package org.dyad.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The corpora of a data folder: {@code treebanks/} with EWT and GUM, {@code entities/} with
 * wikigold and Universal NER. Trees are learned from the train parts only. Of the entity corpora
 * the last sentences are kept back for scores.
 *
 * @param train to learn from
 * @param dev to score on after each epoch
 */
record Data(List<Example> train, List<Trainer.Dev> dev) {

  /** One sentence in so many of an entity corpus, at its end, is kept back. */
  private static final int KEPT_BACK = 10;

  static Data read(Path folder) throws IOException {
    Path trees = folder.resolve("treebanks");
    Path names = folder.resolve("entities");
    List<Example> train = new ArrayList<>();
    train.addAll(Corpora.treebankWithoutNames(trees.resolve("ewt-train.conllu.gz")));
    train.addAll(Corpora.gum(trees.resolve("gum-train.conllu.gz")));
    List<Example> heldOut = new ArrayList<>();
    split(Corpora.wikigold(names.resolve("wikigold.conll.gz")), train, heldOut);
    List<Trainer.Dev> dev = new ArrayList<>();
    dev.add(new Trainer.Dev("wikigold", List.copyOf(heldOut)));
    heldOut.clear();
    split(Corpora.universalNer(names.resolve("uner-ewt-dev.iob2.gz")), train, heldOut);
    split(Corpora.universalNer(names.resolve("uner-ewt-test.iob2.gz")), train, heldOut);
    dev.add(new Trainer.Dev("UNER", List.copyOf(heldOut)));
    dev.add(new Trainer.Dev("EWT dev", Corpora.treebank(trees.resolve("ewt-dev.conllu.gz"))));
    dev.add(new Trainer.Dev("GUM dev", Corpora.gum(trees.resolve("gum-dev.conllu.gz"))));
    return new Data(List.copyOf(train), dev);
  }

  private static void split(List<Example> all, List<Example> train, List<Example> heldOut) {
    int cut = all.size() - all.size() / KEPT_BACK;
    train.addAll(all.subList(0, cut));
    heldOut.addAll(all.subList(cut, all.size()));
  }
}
