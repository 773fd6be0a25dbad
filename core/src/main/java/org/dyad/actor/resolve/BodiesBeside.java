package org.dyad.actor.resolve;

import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.phrase.Part;
import org.dyad.actor.resolve.Draft.Type;
import org.dyad.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that the text tells of beside their name: "the Cedar Front, a Syrian rebel group,"
 * and "a Syrian rebel group, the Cedar Front,". The name is who they are, the noun what.
 */
final class BodiesBeside {

  private BodiesBeside() {}

  /** Ties two phrases with a comma between them, if one names a body and the other says what. */
  static void link(Scene scene, Draft left, Draft right) {
    if (left.same != null || right.same != null) {
      return;
    }
    boolean nameFirst = isName(left) && isKind(right);
    if (!nameFirst && !(isKind(left) && isName(right))) {
      return;
    }
    Token top = scene.sentence().token(right.top());
    boolean beside = top.is("appos") && left.chunk.contains(top.head());
    if (beside || (nameFirst && isOpenAfter(scene, right) && !top.is("conj"))) {
      left.same = right;
      right.same = left;
    }
  }

  /** Whether a comma or the end stands after a phrase. */
  private static boolean isOpenAfter(Scene scene, Draft draft) {
    Token next = scene.token(draft.chunk.last() + 1);
    return next == null || next.form().equals(",") || next.form().equals(".");
  }

  /** A name of which only the text knows: "Cedar Front", "Free Coast Movement". */
  static boolean isName(Draft draft) {
    return draft.type == Type.NAMED ? !draft.inner : isNamedKind(draft);
  }

  /** "the Free Coast Movement": a noun for bodies that ends a name. */
  static boolean isNamedKind(Draft draft) {
    Draft owner = draft.owner;
    return draft.type == Type.AGENT
        && isBody(draft)
        && owner != null
        && owner.inner
        && owner.type == Type.NAMED
        && Character.isUpperCase(draft.chunk.lastToken().form().codePointAt(0));
  }

  private static boolean isKind(Draft draft) {
    return draft.type == Type.AGENT && isBody(draft) && !isNamedKind(draft) && isOneOfMany(draft);
  }

  private static boolean isBody(Draft draft) {
    return !draft.plural
        && draft.agent != null
        && (draft.agent.is(Trait.GROUP) || draft.agent.is(Trait.INSTITUTION));
  }

  /** "a rebel group", "the country's largest union": something is said of it that is new. */
  private static boolean isOneOfMany(Draft draft) {
    Part first = draft.chunk.parts().get(0);
    return first.type() != Part.Type.DETERMINER
        || !draft.chunk.isDefinite()
        || draft.owner != null
        || !draft.nations.isEmpty();
  }

  /** What the noun beside a name says that the body is; null if there is none. */
  static @Nullable Draft kindOf(Draft name) {
    Draft same = name.same;
    return same != null && same.type == Type.AGENT && isName(name) && !isName(same) ? same : null;
  }
}
