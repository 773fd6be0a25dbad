package org.dyad.actor.resolve;

import java.util.List;
import org.dyad.actor.Actor;
import org.dyad.actor.office.OfficeSeen;
import org.dyad.actor.office.OfficeSeen.Standing;
import org.dyad.actor.resolve.OfficeVerbs.Told;
import org.dyad.reading.Sentence;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the clauses of a sentence do to offices that the article has named already: "the
 * minister resigned", "Okoye was replaced by Bello", "Okoye took office", "appointed Okoye
 * minister". Asked once a sentence, when its phrases are resolved. Lives in one article and one
 * thread.
 */
final class OfficeChanges {

  private final Posts posts;
  private final OfficeNotes offices;

  OfficeChanges(Posts posts, OfficeNotes offices) {
    this.posts = posts;
    this.offices = offices;
  }

  void note(Scene scene) {
    Sentence sentence = scene.sentence();
    for (Token token : sentence.tokens()) {
      String upos = token.upos();
      if (upos.equals("VERB") || upos.equals("AUX")) {
        note(scene, token, OfficeVerbs.lemma(token));
      }
    }
  }

  private void note(Scene scene, Token verb, String lemma) {
    Sentence sentence = scene.sentence();
    if (OfficeVerbs.leaves(sentence, verb)) {
      if (OfficeVerbs.told(sentence, verb) == Told.DONE) {
        change(scene, subject(scene, verb), verb, Standing.ENDS);
      }
    } else if (OfficeVerbs.enters(sentence, verb)) {
      Told told = OfficeVerbs.told(sentence, verb);
      if (told != Told.NOT) {
        change(scene, entering(scene, verb), verb, OfficeVerbs.began(told));
      }
    } else if (OfficeVerbs.isRemoving(lemma)) {
      Draft patient = patient(scene, verb);
      Draft by = subject(scene, verb);
      // Nobody dismisses himself: "dismissed him" is of somebody else.
      boolean self = patient != null && by != null && patient != by && isSame(patient, by);
      if (!self && OfficeVerbs.told(sentence, verb) == Told.DONE) {
        change(scene, patient, verb, Standing.ENDS);
      }
    } else if (lemma.equals("succeed") || lemma.equals("replace")) {
      succeed(scene, verb);
    } else if (OfficeVerbs.isCalling(lemma)) {
      call(scene, verb);
    }
  }

  /** "Bello replaced Okoye", "Okoye was succeeded by Bello": one office ends, for one it begins. */
  private void succeed(Scene scene, Token verb) {
    Told told = OfficeVerbs.told(scene.sentence(), verb);
    if (told == Told.NOT) {
      return;
    }
    Sentence sentence = scene.sentence();
    boolean passive = sentence.child(verb.index(), "nsubj:pass") > 0 || by(sentence, verb) > 0;
    Draft before = passive ? patient(scene, verb) : person(scene, object(sentence, verb));
    Draft after = passive ? person(scene, by(sentence, verb)) : subject(scene, verb);
    OfficeSeen office = before == null ? null : offices.last(only(before));
    if (office == null && after != null) {
      // "succeeded Bello as premier" has said whose office it is of the one who has it now.
      office = offices.last(only(after));
      office = office != null && office.sentence() == sentence.number() ? office : null;
    }
    if (office == null) {
      return;
    }
    if (before != null && told == Told.DONE) {
      offices.change(before, verb, only(before), office, Standing.ENDS);
    }
    if (after != null) {
      offices.change(after, verb, only(after), office, OfficeVerbs.began(told));
    }
  }

  /** "appointed Ali Okoye interior minister": the name and the office side by side. */
  private void call(Scene scene, Token verb) {
    Told told = OfficeVerbs.told(scene.sentence(), verb);
    int object = object(scene.sentence(), verb);
    if (object == 0 || told == Told.NOT) {
      return;
    }
    for (int i = 0; i < scene.size(); i++) {
      Draft whole = scene.whole(i);
      boolean office = whole.type == Draft.Type.AGENT && whole.isOffice();
      if (!scene.chunk(i).contains(object) || !office) {
        continue;
      }
      for (Draft inner : scene.drafts().get(i)) {
        if (inner.inner && inner.type == Draft.Type.PERSON && isPerson(inner)) {
          Role role = whole.role == null ? posts.roles(whole).get(0) : whole.role;
          offices.note(whole, whole, only(inner), role, OfficeVerbs.began(told));
        }
      }
    }
  }

  private void change(Scene scene, @Nullable Draft whom, Token verb, Standing standing) {
    OfficeSeen office = whom == null ? null : offices.last(only(whom));
    if (whom == null || office == null) {
      return;
    }
    boolean gone = office.standing() == Standing.HELD || office.standing() == Standing.ENDS;
    boolean here = office.sentence() == scene.sentence().number();
    if (!gone && !(here && office.standing() == standing)) {
      offices.change(whom, verb, only(whom), office, standing);
    }
  }

  /** Who enters an office: whoever is sworn in, or takes it. */
  private static @Nullable Draft entering(Scene scene, Token verb) {
    Draft patient =
        scene.sentence().child(verb.index(), "nsubj:pass") > 0 ? patient(scene, verb) : null;
    return patient != null ? patient : subject(scene, verb);
  }

  /** The subject of a verb, of the verb beside which it stands, or of its relative clause. */
  private static @Nullable Draft subject(Scene scene, Token verb) {
    Sentence sentence = scene.sentence();
    Token at = verb;
    for (int hops = 0; hops < 3; hops++) {
      int subject = sentence.child(at.index(), "nsubj");
      if (subject > 0) {
        Token token = sentence.token(subject);
        boolean relative = token.xpos().startsWith("W") && at.deprel().startsWith("acl");
        return person(scene, relative ? at.head() : subject);
      }
      if (at.deprel().startsWith("acl") && at.head() > 0) {
        return person(scene, at.head());
      }
      if (!at.is("conj") || at.head() == 0) {
        return null;
      }
      at = sentence.token(at.head());
    }
    return null;
  }

  /** Whom a deed is done to: the object, the passive's subject, or the noun before "ousted by". */
  private static @Nullable Draft patient(Scene scene, Token verb) {
    Sentence sentence = scene.sentence();
    int passive = sentence.child(verb.index(), "nsubj:pass");
    if (passive > 0) {
      Token token = sentence.token(passive);
      boolean relative = token.xpos().startsWith("W") && verb.deprel().startsWith("acl");
      return person(scene, relative ? verb.head() : passive);
    }
    int object = object(sentence, verb);
    if (object > 0) {
      return person(scene, object);
    }
    if (!verb.xpos().equals("VBN")) {
      return null;
    }
    if (verb.deprel().startsWith("acl")) {
      return person(scene, verb.head());
    }
    // "resigned and was replaced": the subject of the verb before.
    return verb.is("conj") ? subject(scene, verb) : null;
  }

  private static int object(Sentence sentence, Token verb) {
    return sentence.child(verb.index(), "obj");
  }

  private static int by(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb.index())) {
      if (child.deprel().equals("obl:agent")) {
        return child.index();
      }
    }
    return 0;
  }

  /** The person that a token names, or null; of a name with a title the whole. */
  private static @Nullable Draft person(Scene scene, int token) {
    for (int i = 0; token > 0 && i < scene.size(); i++) {
      if (!scene.chunk(i).contains(token)) {
        continue;
      }
      Draft whole = scene.whole(i);
      if (isPerson(whole)) {
        return whole;
      }
    }
    return null;
  }

  private static boolean isSame(Draft one, Draft other) {
    return only(one).id().equals(only(other).id());
  }

  private static boolean isPerson(Draft draft) {
    return draft.actors.size() == 1 && only(draft).id().startsWith("person:");
  }

  private static Actor only(Draft draft) {
    List<Actor> actors = draft.actors;
    return actors.get(0);
  }
}
