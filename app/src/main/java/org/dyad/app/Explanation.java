package org.dyad.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.TimeMention;

/**
 * Why a text was coded as it was, and why not: tree, mentions, propositions, what was tried on
 * each, the events.
 */
final class Explanation {

  /** One frame or rule that was tried. */
  private record Tried(
      Proposition proposition, String rule, String trigger, boolean coded, String why) {}

  private final StringBuilder out = new StringBuilder();
  private final boolean framesOnly;

  private Explanation(boolean framesOnly) {
    this.framesOnly = framesOnly;
  }

  /**
   * @param day the day of publication, where it matters
   * @param framesOnly whether to leave out the tree and the mentions
   * @return lines for people
   */
  static String of(Coder coder, String text, Optional<LocalDate> day, boolean framesOnly) {
    Found published =
        day.map(d -> new Found(d.toString(), Span.NONE, "given")).orElse(Found.NOTHING);
    Article article = Article.ofText("text", text, published);
    Reading reading = coder.reader().read(article);
    List<Tried> tried = new ArrayList<>();
    Coded coded =
        coder.code(
            reading,
            (proposition, rule, trigger, does, why) ->
                tried.add(new Tried(proposition, rule, trigger, does, why)));
    Explanation explanation = new Explanation(framesOnly);
    for (Sentence sentence : reading.sentences()) {
      explanation.sentence(coded, sentence, tried);
    }
    explanation.events(coded);
    return explanation.out.toString();
  }

  private void sentence(Coded coded, Sentence sentence, List<Tried> tried) {
    out.append("Sentence ").append(sentence.number()).append(": ").append(sentence).append('\n');
    if (!framesOnly) {
      tree(sentence);
      mentions(coded, sentence);
    }
    out.append("\n  Propositions, and what was tried on them\n");
    for (Proposition proposition : coded.propositions()) {
      if (proposition.sentence().number() == sentence.number()) {
        proposition(coded, proposition, tried);
      }
    }
    out.append('\n');
  }

  private void tree(Sentence sentence) {
    out.append("\n  Tree\n");
    for (Token token : sentence.tokens()) {
      String head = token.head() == 0 ? "-" : sentence.token(token.head()).form();
      out.append(
          String.format(
              "  %3d %-18s %-16s %-6s %-5s %-12s <- %s%n",
              token.index(),
              token.form(),
              token.lemma(),
              token.upos(),
              token.xpos(),
              token.deprel(),
              head));
    }
  }

  private void mentions(Coded coded, Sentence sentence) {
    String text = coded.article().text();
    out.append("\n  Actors\n");
    for (Mention mention : coded.mentions().all()) {
      if (mention.sentence() == sentence.number()) {
        out.append("    \"").append(mention.span().of(text)).append("\" is ");
        out.append(actor(mention.actor())).append("  (").append(mention.why()).append(")\n");
      }
    }
    out.append("\n  Times and places\n");
    for (TimeMention time : coded.times()) {
      if (time.sentence() == sentence.number()) {
        out.append("    \"").append(time.span().of(text)).append("\" is ").append(time.value());
        out.append(time.anchor().isEmpty() ? "\n" : "  (from " + time.anchor() + ")\n");
      }
    }
    for (PlaceMention place : coded.places()) {
      if (place.sentence() == sentence.number()) {
        out.append("    \"").append(place.span().of(text)).append("\" is ");
        out.append(place.place().name()).append(' ').append(place.place().country());
        out.append("  (").append(place.why()).append(")\n");
      }
    }
  }

  private static String actor(Actor actor) {
    String sectors = String.join(" ", actor.sectors());
    String country = actor.country().isEmpty() ? "no country" : actor.country();
    return actor.name()
        + ": "
        + (country + " " + sectors).strip()
        + (actor.office().isEmpty() ? "" : ", " + actor.office());
  }

  private void proposition(Coded coded, Proposition proposition, List<Tried> tried) {
    List<Tried> here = tried.stream().filter(t -> t.proposition() == proposition).toList();
    if (framesOnly && here.isEmpty()) {
      return;
    }
    Sentence sentence = proposition.sentence();
    out.append("    ").append(proposition.lemma());
    if (proposition.support() != 0) {
      out.append(" (carried by ").append(sentence.token(proposition.support()).lemma()).append(')');
    }
    for (Argument argument : proposition.arguments()) {
      out.append("  ").append(argument.role()).append('=');
      out.append(sentence.token(argument.head()).form());
    }
    out.append("  [").append(proposition.factuality().tense()).append(' ');
    out.append(proposition.factuality().modality());
    out.append(proposition.factuality().negated() ? " NOT" : "");
    out.append(proposition.factuality().hedged() ? " HEDGED" : "").append(']');
    proposition
        .outer()
        .ifPresent(
            outer ->
                out.append("  inside ")
                    .append(coded.propositions().get(outer.id()).lemma())
                    .append(" by ")
                    .append(outer.relation())
                    .append(outer.mark().isEmpty() ? "" : " (" + outer.mark() + ")"));
    out.append('\n');
    for (Tried one : here) {
      out.append(one.coded() ? "      + " : "      - ").append(one.rule());
      out.append(one.trigger().isEmpty() ? "" : " by \"" + one.trigger() + "\"");
      out.append(": ").append(one.why()).append('\n');
    }
  }

  private void events(Coded coded) {
    out.append(coded.events().isEmpty() ? "No event.\n" : "Events\n");
    for (Event event : coded.events()) {
      out.append("  ").append(event.type()).append(' ').append(event.cameo()).append("  ");
      out.append(side(event.actors())).append(" -> ").append(side(event.recipients()));
      out.append("  by ").append(event.frame());
      out.append(event.rule().isEmpty() ? "" : " under " + event.rule());
      out.append(event.dateWords().isEmpty() ? "" : "  when \"" + event.dateWords() + "\"");
      event.place().ifPresent(p -> out.append("  where \"").append(p.text()).append('"'));
      out.append("  ").append(event.status().time());
      out.append(event.status().negated() ? " NEGATED" : "");
      out.append(event.status().hypothetical() ? " HYPOTHETICAL" : "");
      out.append(event.status().hedged() ? " HEDGED" : "");
      out.append(
          event.status().attribution().isEmpty()
              ? "\n"
              : " as told by " + event.status().attribution() + "\n");
    }
  }

  private static String side(List<Participant> side) {
    List<String> all = new ArrayList<>(side.size());
    for (Participant participant : side) {
      Actor actor = participant.actor();
      all.add(
          participant.text()
              + " ("
              + (actor.country() + " " + String.join(" ", actor.sectors())).strip()
              + ")");
    }
    return all.isEmpty() ? "-" : String.join(", ", all);
  }
}
