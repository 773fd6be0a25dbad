package org.dyad.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the names that CoreNLP finds in the training's corpora, for the training to learn from:
 * {@code TeacherNames DATA OUT}. For each corpus a file {@code OUT/CORPUS.names.gz}: a line a
 * sentence, a letter a word, {@code P} in a person's name, {@code G} in a body's, {@code L} in a
 * place's, {@code O} outside.
 */
public final class TeacherNames {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** Corpora, and the column of the words in each. */
  private static final Map<String, Integer> CORPORA =
      Map.of(
          "treebanks/ewt-train.conllu.gz", 1,
          "treebanks/gum-train.conllu.gz", 1,
          "entities/wikigold.conll.gz", 0,
          "entities/uner-ewt-dev.iob2.gz", 1,
          "entities/uner-ewt-test.iob2.gz", 1);

  private TeacherNames() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    if (args.length != 2) {
      throw new IllegalArgumentException("the training's data and a folder to write to, please");
    }
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    for (Map.Entry<String, Integer> corpus : CORPORA.entrySet()) {
      Path file = Path.of(args[0], corpus.getKey());
      String name = file.getFileName().toString();
      Path to = out.resolve(name.substring(0, name.indexOf('.')) + ".names.gz");
      try (OutputStream raw = Files.newOutputStream(to);
          Writer lines =
              new OutputStreamWriter(new GZIPOutputStream(raw), StandardCharsets.UTF_8)) {
        for (List<CoreLabel> sentence : sentences(file, corpus.getValue())) {
          StringBuilder line = new StringBuilder();
          for (CoreLabel word : classifier.classifySentence(sentence)) {
            line.append(letter(word.get(CoreAnnotations.AnswerAnnotation.class)));
          }
          lines.write(line.append('\n').toString());
        }
      }
      System.out.println("wrote " + to);
    }
  }

  private static char letter(String type) {
    return switch (type) {
      case "PERSON" -> 'P';
      case "ORGANIZATION" -> 'G';
      case "LOCATION" -> 'L';
      default -> 'O';
    };
  }

  /** Sentences as the training reads them: no comments, ranges, empty nodes, document marks. */
  private static List<List<CoreLabel>> sentences(Path file, int form) throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<CoreLabel> sentence = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split(line.indexOf('\t') >= 0 ? "\t" : " ");
        if (line.isBlank()) {
          if (!sentence.isEmpty()) {
            sentences.add(sentence);
          }
          sentence = new ArrayList<>();
        } else if (form == 1
            ? isNumber(columns[0])
            : columns.length == 2 && !columns[0].equals("-DOCSTART-")) {
          sentence.add(word(columns[form]));
        }
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static CoreLabel word(String form) {
    CoreLabel word = new CoreLabel();
    word.setWord(form);
    word.setValue(form);
    return word;
  }
}
