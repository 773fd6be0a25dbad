package org.dyad.proposition;

import org.dyad.proposition.Words.Kind;

/** Puts right what the parser often gets wrong, where the words around leave no doubt. */
final class Repairs {

  private final Tree tree;
  private final Words words;
  private final NameRepairs names;
  private boolean changed;

  private Repairs(Tree tree, Words words) {
    this.tree = tree;
    this.words = words;
    this.names = new NameRepairs(tree, this::attach);
  }

  static void apply(Tree tree, Words words) {
    Repairs repairs = new Repairs(tree, words);
    for (int i = 1; i <= tree.size(); i++) {
      repairs.repair(i);
    }
    if (repairs.changed) {
      tree.link();
    }
  }

  private void repair(int token) {
    particle(token);
    int head = tree.head(token);
    if (head == 0) {
      return;
    }
    switch (tree.relation(token)) {
      case "nsubj" -> {
        timeAsSubject(token, head);
        subjectOfQuotation(token, head);
        secondSubject(token, head);
      }
      case "appos" -> {
        names.conjunctAfterTitle(token, head);
        names.objectAsName(token, head);
      }
      case "obj", "nmod" -> names.conjunctBeside(token, head);
      case "conj" -> {
        names.conjunctOfName(token, head);
        finiteConjunct(token, tree.head(token));
      }
      case "advcl" -> {
        speakingParticiple(token, head);
        gerundSubject(token, head);
        gerundOfOwner(token, head);
        infinitiveOfNoun(token, head);
      }
      case "xcomp" -> {
        gerundOfOwner(token, head);
        objectOfGiving(token, head);
        infinitiveOfNoun(token, head);
      }
      case "acl" -> {
        gerundOfObject(token, head);
        infinitiveUnderVerb(token, head);
        headline(token, head);
      }
      case "compound" -> names.compoundOfNext(token, head);
      case "expl" -> personal(token, head);
      case "amod" -> {
        aspect(token, head);
        setFree(token, head);
      }
      case "acl:relcl" -> content(token, head);
      case "obl", "obl:unmarked", "obl:tmod" -> {
        dateOfSpeech(token, head);
        subjectOfJoined(token, head);
        bareObject(token, head);
        names.conjunctBeside(token, head);
      }
      default -> {}
    }
  }

  /** Hangs a word anew, but never on one that hangs below it. */
  private void attach(int token, int head, String relation) {
    int above = head;
    while (above != 0 && above != token) {
      above = tree.head(above);
    }
    if (above == token) {
      return;
    }
    tree.attach(token, head, relation);
    changed = true;
  }

  /** "last September the premier told": a time beside a subject is no subject. */
  private void timeAsSubject(int token, int head) {
    if (!words.is(Kind.TIME_NOUN, tree.lemma(token))) {
      return;
    }
    for (int i = 1; i <= tree.size(); i++) {
      if (i != token && tree.head(i) == head && tree.is(i, "nsubj")) {
        attach(token, head, "obl:unmarked");
        return;
      }
    }
  }

  /** "he and Ana Lopez agreed": one verb has one subject, of which the second is a part. */
  private void secondSubject(int token, int head) {
    if (tree.child(token, "cc") == 0) {
      return;
    }
    for (int i = 1; i < token; i++) {
      if (tree.head(i) == head && tree.is(i, "nsubj")) {
        attach(token, i, "conj");
        return;
      }
    }
  }

  /** "wants Belarus to release her and expects ...": a finite verb goes with a finite one. */
  private void finiteConjunct(int token, int head) {
    if (!tree.isVerb(head)
        || !tree.isFinite(token)
        || tree.isFinite(head)
        || tree.child(token, "nsubj") != 0) {
      return;
    }
    int above = tree.head(head);
    while (above != 0 && !(tree.isVerb(above) && tree.isFinite(above))) {
      above = tree.head(above);
    }
    if (above != 0 && above < token) {
      attach(token, above, "conj");
    }
  }

  /** "We will answer, the minister said, adding ...": whoever says it adds it. */
  private void speakingParticiple(int token, int head) {
    int speech = tree.head(head);
    if (tree.isXpos(token, "VBG")
        && speech > head
        && speech < token
        && tree.is(head, "ccomp")
        && words.is(Kind.SAYING, tree.lemma(token))
        && words.is(Kind.SAYING, tree.lemma(speech))) {
      attach(token, speech, "advcl");
    }
  }

  /** "Fighting between the two went on": an "-ing" form right before a verb without a subject. */
  private void gerundSubject(int token, int head) {
    if (!tree.isXpos(token, "VBG")
        || head < token
        || token > 2
        || tree.child(token, "mark") != 0
        || tree.child(token, "advmod") != 0
        || tree.child(head, "nsubj") != 0
        || tree.child(head, "csubj") != 0
        || !tree.isFinite(head)) {
      return;
    }
    for (int i = token + 1; i < head; i++) {
      if (tree.upos(i).equals("PUNCT") && tree.form(i).startsWith(",")) {
        return;
      }
    }
    attach(token, head, "nsubj");
  }

  /** "welcomed Peru's opening its border": the owner of an "-ing" form is who acts in it. */
  private void gerundOfOwner(int token, int head) {
    if (!tree.isXpos(token, "VBG") || head > token || !tree.isVerb(head)) {
      return;
    }
    int mark = token - 1;
    while (mark > head && (tree.upos(mark).equals("ADV") || tree.upos(mark).equals("PUNCT"))) {
      mark--;
    }
    int owner = tree.isXpos(mark, "POS") ? tree.head(mark) : 0;
    if (owner <= head || tree.child(token, "mark") != 0) {
      return;
    }
    for (int i = mark + 1; i < token; i++) {
      if (tree.upos(i).equals("ADV") && tree.head(i) == head) {
        attach(i, token, "advmod");
      }
    }
    attach(owner, token, "nsubj");
    attach(token, head, "ccomp");
  }

  /** "was granted access", "called King Salman": what is given or called is no complement. */
  private void objectOfGiving(int token, int head) {
    boolean given = tree.isNoun(token) && words.is(Kind.GIVING, tree.lemma(head));
    boolean name = tree.upos(token).equals("PROPN") && tree.hasLemma(head, "call");
    if ((given || name)
        && tree.child(head, "obj") == 0
        && !tree.isInfinitive(token)
        && tree.child(token, "cop") == 0) {
      attach(token, head, "obj");
    }
  }

  /** An infinitive under a verb is its complement. */
  private void infinitiveUnderVerb(int token, int head) {
    switch (tree.xpos(head)) {
      case "VBD", "VBZ", "VBP" -> {
        if (tree.isInfinitive(token)) {
          attach(token, head, "xcomp");
        }
      }
      default -> {}
    }
  }

  /** "issued a call to Israel to halt the raids": the infinitive says what the call is. */
  private void infinitiveOfNoun(int token, int head) {
    if (!tree.isInfinitive(token) || tree.child(token, "nsubj") != 0) {
      return;
    }
    int noun = 0;
    for (int c = tree.first(head); c != 0 && c < token; c = tree.next(c)) {
      if (c > head && (tree.isJust(c, "obj") || tree.isJust(c, "obl"))) {
        noun = c;
      }
    }
    // A phone call is held; to hold one calls for nothing.
    boolean phone = tree.hasLemma(noun, "call") && tree.hasLemma(head, "hold");
    if (noun != 0
        && !phone
        && words.is(Kind.INFINITIVE_NOUN, tree.lemma(noun))
        && tree.child(noun, "acl") == 0) {
      attach(token, noun, "acl");
    }
  }

  /** "Turkey to send troops to Libya": a headline leaves "is" out. */
  private void headline(int token, int head) {
    if (tree.head(head) == 0
        && tree.upos(head).equals("PROPN")
        && tree.isInfinitive(token)
        && tree.child(token, "nsubj") == 0
        && tree.child(head, "cop") == 0
        && tree.child(head, "nsubj") == 0) {
      attach(token, 0, "root");
      attach(head, token, "nsubj");
    }
  }

  /** "it is willing to leave": of such adjectives "it" is somebody. */
  private void personal(int token, int head) {
    if (tree.hasLemma(token, "it")
        && words.is(Kind.PERSONAL, tree.lemma(head))
        && tree.child(head, "nsubj") == 0) {
      attach(token, head, tree.child(head, "aux:pass") != 0 ? "nsubj:pass" : "nsubj");
    }
  }

  /**
   * "resumed shelling rebel towns": right after such a verb, the "-ing" form is what is resumed.
   */
  private void aspect(int token, int head) {
    int verb = tree.head(head);
    if (tree.isXpos(token, "VBG")
        && verb == token - 1
        && tree.is(head, "obj")
        && words.is(Kind.ASPECT, tree.lemma(verb))) {
      attach(token, verb, "xcomp");
      attach(head, token, "obj");
    }
  }

  /** "set free the bishop": what stands between verb and object says what becomes of him. */
  private void setFree(int token, int head) {
    int verb = tree.head(head);
    boolean sets = tree.hasLemma(verb, "set") || tree.hasLemma(verb, "let");
    if (tree.hasLemma(token, "free") && verb == token - 1 && tree.is(head, "obj") && sets) {
      attach(token, verb, "xcomp");
    }
  }

  /** "handed over more than a million": a particle right after its verb belongs to it. */
  private void particle(int token) {
    int verb = token - 1;
    if (tree.isXpos(token, "RP") && verb > 0 && tree.isVerb(verb) && tree.is(token, "fixed")) {
      attach(token, verb, "compound:prt");
    }
  }

  /** "the claim that Chad had armed the rebels": a clause that lacks nothing is no relative one. */
  private void content(int token, int head) {
    int that = 0;
    boolean subject = false;
    int objects = 0;
    for (int c = tree.first(token); c != 0; c = tree.next(c)) {
      if (c < token && tree.hasLemma(c, "that") && tree.first(c) == 0) {
        that = c;
      } else if (tree.is(c, "nsubj")) {
        subject = true;
      } else if (tree.isJust(c, "obj") || tree.isJust(c, "aux:pass") || tree.isJust(c, "cop")) {
        objects++;
      }
    }
    if (that != 0
        && subject
        && objects > 0
        && !tree.is(that, "nsubj")
        && words.is(Kind.CONTENT_NOUN, tree.lemma(head))) {
      attach(token, head, "acl");
      attach(that, token, "mark");
    }
  }

  /** "said on Monday it would leave": the date right after the verb is the speech's. */
  private void dateOfSpeech(int token, int head) {
    int speech = tree.head(head);
    if (speech == 0
        || speech > token
        || token > head
        || !tree.isJust(head, "ccomp")
        || !words.is(Kind.SAYING, tree.lemma(speech))
        || !words.is(Kind.TIME_NOUN, tree.lemma(token))) {
      return;
    }
    for (int c = tree.first(head); c != 0 && c < token; c = tree.next(c)) {
      if (tree.is(c, "mark") || tree.is(c, "nsubj")) {
        return;
      }
    }
    attach(token, speech, tree.relation(token));
  }

  /** "took into custody a captain": a person after the verb without a preposition is its object. */
  private void bareObject(int token, int head) {
    if (token > head
        && tree.isJust(token, "obl")
        && tree.upos(token).equals("NOUN")
        && tree.isVerb(head)
        && !words.is(Kind.TIME_NOUN, tree.lemma(token))
        && !words.is(Kind.MEASURE, tree.lemma(token))
        && tree.child(token, "case") == 0
        && tree.child(token, "nummod") == 0
        && tree.child(token, "mark") == 0
        && tree.child(token, "det") != 0
        && tree.child(head, "obj") == 0
        && tree.child(head, "nsubj:pass") == 0) {
      attach(token, head, "obj");
    }
  }

  /** "North Korea test-fired a missile": what is joined to a verb has no name; the verb has. */
  private void subjectOfJoined(int token, int head) {
    if (head != token + 2
        || !tree.hasLemma(token + 1, "-")
        || !tree.isVerb(head)
        || tree.child(head, "nsubj") != 0) {
      return;
    }
    int name = tree.child(token, "compound");
    if (name != 0) {
      attach(name, head, "nsubj");
      attach(token, head, "compound");
    }
  }

  /** "The premier has pardoned him, a spokesman said": the first subject is the quotation's. */
  private void subjectOfQuotation(int token, int head) {
    int clause = 0;
    boolean own = false;
    for (int c = tree.first(head); c != 0 && c < head; c = tree.next(c)) {
      if (c > token && tree.isJust(c, "ccomp") && tree.child(c, "nsubj") == 0) {
        clause = c;
      } else if (clause != 0 && tree.isJust(c, "nsubj")) {
        own = true;
      }
    }
    if (clause != 0 && own && tree.isFinite(clause) && words.is(Kind.SAYING, tree.lemma(head))) {
      boolean passive = tree.child(clause, "aux:pass") != 0;
      attach(token, clause, passive ? "nsubj:pass" : "nsubj");
    }
  }

  /** "accused the law of attacking": what somebody is accused of says nothing of the law. */
  private void gerundOfObject(int token, int head) {
    int verb = tree.head(head);
    if (tree.isXpos(token, "VBG")
        && tree.isJust(head, "obj")
        && words.is(Kind.GERUND_VERB, tree.lemma(verb))
        && !Clauses.mark(tree, token).isEmpty()) {
      attach(token, verb, "advcl");
    }
  }
}
