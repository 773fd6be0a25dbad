package org.dyad.coding.backoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns from lessons which type a predicate tells. How sure it must be is found on lessons that
 * are held back: entries of the codebook and their words are left out a fifth at a time, learned
 * from the rest and judged, as words that no frame names will be.
 */
public final class Teacher {

  /** Share of what is judged on held-back lessons that must be right. */
  private static final double PRECISION = 0.8;

  private static final int FOLDS = 5;

  /** Thresholds that are tried are these far apart, from the lowest on. */
  private static final float STEP = 0.01f;

  private static final float LOWEST = 0.2f;

  /**
   * What was found on lessons that were held back.
   *
   * @param threshold the lowest score at which enough was right
   * @param events lessons that tell an event
   * @param others lessons with two sides that tell none
   * @param judged how many of both were judged to tell an event, at the threshold
   * @param falseOnes how many of these tell none
   * @param right how many tell an event of the type that they were judged to tell
   */
  public record HeldBack(
      double threshold, int events, int others, int judged, int falseOnes, int right) {}

  /** What was learned, and what was found on lessons that were held back. */
  public record Taught(BackOff backOff, HeldBack heldBack) {}

  private final List<Lesson> lessons;
  private final List<String> types;
  private final int[] labels;

  private Teacher(List<Lesson> lessons) {
    this.lessons = lessons;
    Set<String> all = new TreeSet<>();
    for (Lesson lesson : lessons) {
      if (!lesson.type().isEmpty()) {
        all.add(lesson.type());
      }
    }
    this.types = List.copyOf(all);
    this.labels = new int[lessons.size()];
    for (int i = 0; i < labels.length; i++) {
      String type = lessons.get(i).type();
      labels[i] = type.isEmpty() ? types.size() : types.indexOf(type);
    }
  }

  /**
   * Learns.
   *
   * @param mark tells what was learned from: changes with the examples and the reader's model
   * @throws IllegalArgumentException if there are no lessons, or none with vectors
   */
  public static Taught teach(List<Lesson> lessons, String mark) {
    if (lessons.isEmpty() || lessons.get(0).features().size() == 0) {
      throw new IllegalArgumentException("there is nothing to learn from: no lessons with vectors");
    }
    Teacher teacher = new Teacher(lessons);
    HeldBack heldBack = teacher.holdBack();
    Weights weights = Weights.fit(lessons, teacher.labels, teacher.types.size() + 1);
    BackOff backOff =
        new BackOff(
            mark,
            teacher.types,
            (float) heldBack.threshold(),
            weights,
            Neighbours.of(lessons, weights.means()));
    return new Taught(backOff, heldBack);
  }

  /** The number of the best type, or of "none", which is the last. */
  static int best(float[] scores) {
    int best = 0;
    for (int t = 1; t < scores.length; t++) {
      if (scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }

  private HeldBack holdBack() {
    float[][] scores = new float[lessons.size()][];
    String[] nearest = new String[lessons.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> words = new HashSet<>();
      List<Integer> held = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        if (Math.floorMod(lessons.get(i).entry().hashCode(), FOLDS) == fold) {
          held.add(i);
          words.add(lessons.get(i).word());
        }
      }
      List<Lesson> rest = new ArrayList<>();
      List<Integer> known = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        Lesson lesson = lessons.get(i);
        if (Math.floorMod(lesson.entry().hashCode(), FOLDS) != fold
            && (lesson.type().isEmpty() || !words.contains(lesson.word()))) {
          rest.add(lesson);
          known.add(labels[i]);
        }
      }
      if (rest.isEmpty()) {
        continue;
      }
      int[] numbers = known.stream().mapToInt(Integer::intValue).toArray();
      Weights weights = Weights.fit(rest, numbers, types.size() + 1);
      Neighbours neighbours = Neighbours.of(rest, weights.means());
      for (int i : held) {
        Features features = lessons.get(i).features();
        scores[i] = weights.scores(features);
        nearest[i] = neighbours.nearestType(features, weights.means());
      }
    }
    return choose(scores, nearest);
  }

  private HeldBack choose(float[][] scores, String[] nearest) {
    for (float threshold = LOWEST; ; threshold += STEP) {
      int events = 0;
      int others = 0;
      int judged = 0;
      int falseOnes = 0;
      int right = 0;
      for (int i = 0; i < scores.length; i++) {
        if (!lessons.get(i).linked()) {
          continue;
        }
        boolean event = labels[i] < types.size();
        events += event ? 1 : 0;
        others += event ? 0 : 1;
        int best = scores[i] == null ? types.size() : best(scores[i]);
        if (best < types.size()
            && scores[i][best] >= threshold
            && types.get(best).equals(nearest[i])) {
          judged++;
          falseOnes += event ? 0 : 1;
          right += best == labels[i] ? 1 : 0;
        }
      }
      if (judged == 0 || right >= PRECISION * judged) {
        double least = judged == 0 ? 1 : threshold;
        return new HeldBack(least, events, others, judged, falseOnes, right);
      }
    }
  }
}
