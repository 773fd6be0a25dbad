package org.dyad.app.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.dyad.Coded;
import org.dyad.Coder;
import org.dyad.actor.Actor;
import org.dyad.actor.Mention;
import org.dyad.app.output.Phrases;
import org.dyad.article.Article;
import org.dyad.article.Found;
import org.dyad.article.Span;
import org.dyad.coding.codebook.Codebook;
import org.dyad.coding.codebook.Spelling;
import org.dyad.event.Event;
import org.dyad.event.Event.Participant;
import org.dyad.event.Status;
import org.dyad.json.Plain;
import org.dyad.place.PlaceMention;
import org.dyad.proposition.Argument;
import org.dyad.proposition.Factuality;
import org.dyad.proposition.Proposition;
import org.dyad.reading.Reading;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.dyad.time.TimeMention;

/**
 * Why a text was coded as it was, and why not: the tree, the mentions and what each is taken for,
 * the propositions and what was tried on each, the events.
 */
public final class Explanation {

  private static final String ABSENT = "  - ";

  private final StringBuilder out = new StringBuilder();
  private final Codebook codebook;
  private final boolean framesOnly;

  private Explanation(Codebook codebook, boolean framesOnly) {
    this.codebook = codebook;
    this.framesOnly = framesOnly;
  }

  /**
   * @param day the day of publication, where it matters
   * @param framesOnly whether to leave out the tree and the mentions
   * @return lines for people
   */
  public static String of(Coder coder, String text, Optional<LocalDate> day, boolean framesOnly) {
    Found published =
        day.map(d -> new Found(d.toString(), Span.NONE, "given")).orElse(Found.NOTHING);
    Reading reading = coder.reader().read(Article.ofText("text", text, published));
    Attempt.Traced traced = Attempt.trace(coder, reading);
    Explanation explanation = new Explanation(coder.codebook(), framesOnly);
    for (Sentence sentence : reading.sentences()) {
      explanation.sentence(traced, sentence);
    }
    explanation.events(traced.coded());
    return explanation.out.toString();
  }

  private void sentence(Attempt.Traced traced, Sentence sentence) {
    Coded coded = traced.coded();
    line(
        "Sentence "
            + sentence.number()
            + ": "
            + Plain.of(sentence.span().of(coded.article().text())));
    if (!framesOnly) {
      tree(sentence);
      actors(coded, sentence);
      times(coded, sentence);
      places(coded, sentence);
    }
    line("");
    line("  What is told, and what was tried on it");
    boolean any = false;
    for (Proposition proposition : coded.propositions()) {
      if (proposition.sentence().number() == sentence.number()) {
        any = true;
        proposition(coded, proposition, traced.attempts());
      }
    }
    if (!any) {
      line("    nothing: no verb, event noun or adjective with somebody or something to it");
    }
    line("");
  }

  private void tree(Sentence sentence) {
    line("");
    line("  Tree");
    for (Token token : sentence.tokens()) {
      String head = token.head() == 0 ? "the root" : sentence.token(token.head()).form();
      line(
          String.format(
              Locale.ROOT,
              "    %3d %-18s %-16s %-6s %-5s %-12s of %s",
              token.index(),
              Plain.of(token.form()),
              Plain.of(token.lemma()),
              token.upos(),
              token.xpos(),
              token.deprel(),
              Plain.of(head)));
    }
  }

  private void actors(Coded coded, Sentence sentence) {
    String text = coded.article().text();
    line("");
    line("  Actors");
    for (Mention mention : coded.mentions().all()) {
      if (mention.sentence() == sentence.number()) {
        found(mention.span().of(text), actor(mention.actor()), mention.why());
      }
    }
  }

  private void times(Coded coded, Sentence sentence) {
    line("");
    line("  Times");
    for (TimeMention time : coded.times()) {
      if (time.sentence() == sentence.number()) {
        String days = Phrases.days(time.days());
        found(
            time.span().of(coded.article().text()),
            time.type() + " " + time.value() + (days.isEmpty() ? "" : ", " + days),
            time.anchor().isEmpty() ? "" : "counted from " + time.anchor());
      }
    }
  }

  private void places(Coded coded, Sentence sentence) {
    line("");
    line("  Places");
    for (PlaceMention place : coded.places()) {
      if (place.sentence() == sentence.number()) {
        String name = place.place().name() + " " + place.place().country();
        String where =
            String.format(
                Locale.ROOT, ", %.2f %.2f", place.place().latitude(), place.place().longitude());
        found(place.span().of(coded.article().text()), name.strip() + where, place.why());
      }
    }
  }

  private void found(String words, String what, String why) {
    line(
        "    \""
            + Plain.of(words)
            + "\" is "
            + Plain.of(what)
            + (why.isEmpty() ? "" : "  (" + Plain.of(why) + ")"));
  }

  private static String actor(Actor actor) {
    String code = Phrases.code(actor);
    return actor.name()
        + ": "
        + (actor.country().isEmpty() ? ("no country " + code).strip() : code)
        + (actor.office().isEmpty() ? "" : ", " + actor.office());
  }

  private void proposition(Coded coded, Proposition proposition, List<Attempt> attempts) {
    List<Attempt> here = new ArrayList<>();
    for (Attempt attempt : attempts) {
      if (attempt.proposition().id() == proposition.id()) {
        here.add(attempt);
      }
    }
    if (framesOnly && here.isEmpty()) {
      return;
    }
    line("    " + Plain.of(told(coded, proposition)));
    for (Attempt attempt : here) {
      line(
          "      "
              + (attempt.coded() ? "+ " : "- ")
              + attempt.rule()
              + (attempt.trigger().isEmpty() ? "" : " by \"" + attempt.trigger() + "\"")
              + ": "
              + (attempt.coded() ? "" : "refused, ")
              + attempt.why());
    }
    absent(proposition, here);
  }

  /**
   * The proposition in a line: its word, its arguments, what its words claim, what it is inside.
   */
  private static String told(Coded coded, Proposition proposition) {
    Sentence sentence = proposition.sentence();
    StringBuilder told = new StringBuilder(proposition.lemma());
    if (proposition.support() != 0) {
      told.append(" (carried by ")
          .append(sentence.token(proposition.support()).lemma())
          .append(')');
    }
    for (Argument argument : proposition.arguments()) {
      told.append("  ").append(argument.role()).append('=');
      told.append(sentence.token(argument.head()).form());
    }
    Factuality claims = proposition.factuality();
    told.append("  [").append(claims.tense().name().toLowerCase(Locale.ROOT));
    told.append(", ").append(claims.modality().name().toLowerCase(Locale.ROOT));
    told.append(claims.negated() ? ", not" : "");
    told.append(claims.hedged() ? ", hedged" : "");
    told.append(claims.cue() == 0 ? "]" : " by \"" + sentence.token(claims.cue()).form() + "\"]");
    proposition
        .outer()
        .ifPresent(
            outer ->
                told.append("  inside ")
                    .append(coded.propositions().get(outer.id()).lemma())
                    .append(" by ")
                    .append(outer.relation())
                    .append(outer.mark().isEmpty() ? "" : " (" + outer.mark() + ")"));
    return told.toString();
  }

  /** Triggers that this word begins and whose other words are not there, or that there are none. */
  private void absent(Proposition proposition, List<Attempt> tried) {
    StringJoiner absent = new StringJoiner(", ");
    absent.setEmptyValue("");
    String lemma = Spelling.fold(proposition.lemma());
    for (Codebook.FrameTrigger known : codebook.frames(proposition.kind(), lemma)) {
      boolean seen = false;
      for (Attempt attempt : tried) {
        seen |=
            attempt.rule().equals(known.frame().name())
                && attempt.trigger().equals(known.trigger().written());
      }
      boolean better = tried.stream().anyMatch(Attempt::coded);
      if (!seen && !better) {
        String light = known.trigger().light().isEmpty() ? "" : " under a light verb";
        absent.add(known.frame().name() + " (\"" + known.trigger().written() + "\"" + light + ")");
      }
    }
    if (absent.length() > 0) {
      line("    " + ABSENT + "not called up, as their other words are not there: " + absent);
    } else if (tried.isEmpty()) {
      line("    " + ABSENT + "no frame has this " + kind(proposition));
    }
  }

  private static String kind(Proposition proposition) {
    return proposition.kind().name().toLowerCase(Locale.ROOT);
  }

  private void events(Coded coded) {
    line(coded.events().isEmpty() ? "No event." : "Events");
    for (Event event : coded.events()) {
      line("  " + event.type() + "  CAMEO " + event.cameo() + "  by " + frame(event));
      line("    actors      " + Plain.of(side(event.actors())));
      line("    recipients  " + Plain.of(side(event.recipients())));
      line("    when        " + Plain.of(when(event)));
      event
          .place()
          .ifPresent(
              p ->
                  line("    where       " + Plain.of("\"" + p.text() + "\", " + p.place().name())));
      if (!event.contexts().isEmpty()) {
        line("    contexts    " + String.join(", ", event.contexts()));
      }
      line("    status      " + Plain.of(status(event.status())));
    }
  }

  private static String frame(Event event) {
    return event.frame() + (event.rule().isEmpty() ? "" : " under " + event.rule());
  }

  private static String when(Event event) {
    String days = Phrases.days(event.date());
    String words = event.dateWords().isEmpty() ? "" : "\"" + event.dateWords() + "\"";
    return days.isEmpty() ? ("unknown " + words).strip() : (days + " " + words).strip();
  }

  private static String status(Status status) {
    String short_ = Phrases.status(status);
    String said = status.attribution().isEmpty() ? "" : ", as told by " + status.attribution();
    return (short_.isEmpty() ? status.time().name().toLowerCase(Locale.ROOT) : short_) + said;
  }

  private static String side(List<Participant> side) {
    StringJoiner all = new StringJoiner("; ");
    all.setEmptyValue("-");
    for (Participant participant : side) {
      String code = Phrases.code(participant.actor());
      all.add(participant.text() + " (" + (code.isEmpty() ? "unknown" : code) + ")");
    }
    return all.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
