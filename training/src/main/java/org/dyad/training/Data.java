package org.dyad.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** How often an epoch shows a sentence of Universal NER, whose manner the reader gives. */
  private static final int TIMES = 2;

  /** Without a teacher. */
  static Data read(Path folder) throws IOException {
    return read(folder, null);
  }

  /**
   * @param teacher folder of the teacher's names, {@code ewt-train.names.gz} and others; or null
   */
  static Data read(Path folder, @Nullable Path teacher) throws IOException {
    Path trees = folder.resolve("treebanks");
    Path names = folder.resolve("entities");
    List<Example> train = new ArrayList<>();
    train.addAll(
        TeacherNames.added(
            teacher,
            "ewt-train",
            Corpora.treebankWithoutNames(trees.resolve("ewt-train.conllu.gz"))));
    train.addAll(
        TeacherNames.added(
            teacher, "gum-train", Corpora.gum(trees.resolve("gum-train.conllu.gz"))));
    List<Example> heldOut = new ArrayList<>();
    split(
        TeacherNames.added(
            teacher, "wikigold", Corpora.wikigold(names.resolve("wikigold.conll.gz"))),
        1,
        train,
        heldOut);
    List<Trainer.Dev> dev = new ArrayList<>();
    dev.add(new Trainer.Dev("wikigold", List.copyOf(heldOut)));
    heldOut.clear();
    for (String part : List.of("uner-ewt-dev", "uner-ewt-test")) {
      List<Example> all = Corpora.universalNer(names.resolve(part + ".iob2.gz"));
      split(TeacherNames.added(teacher, part, all), TIMES, train, heldOut);
    }
    dev.add(new Trainer.Dev("UNER", List.copyOf(heldOut)));
    dev.add(new Trainer.Dev("EWT dev", Corpora.treebank(trees.resolve("ewt-dev.conllu.gz"))));
    dev.add(new Trainer.Dev("GUM dev", Corpora.gum(trees.resolve("gum-dev.conllu.gz"))));
    return new Data(List.copyOf(train), dev);
  }

  /** What is kept back is learned from too: for a last training, which it cannot score. */
  Data withKeptBack() {
    List<Example> all = new ArrayList<>(train);
    List<Trainer.Dev> scored = new ArrayList<>();
    for (Trainer.Dev set : dev) {
      boolean names = set.examples().stream().noneMatch(Example::hasTree);
      for (int i = 0; names && i < TIMES; i++) {
        all.addAll(set.examples());
      }
      if (!names) {
        scored.add(set);
      }
    }
    return new Data(List.copyOf(all), scored);
  }

  private static void split(
      List<Example> all, int times, List<Example> train, List<Example> heldOut) {
    int cut = all.size() - all.size() / KEPT_BACK;
    for (int i = 0; i < times; i++) {
      train.addAll(all.subList(0, cut));
    }
    heldOut.addAll(all.subList(cut, all.size()));
  }
}
