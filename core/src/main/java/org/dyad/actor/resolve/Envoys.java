package org.dyad.actor.resolve;

import java.util.List;
import org.dyad.actor.lexicon.Entry;
import org.dyad.actor.lexicon.Trait;
import org.dyad.actor.resolve.Draft.Type;
import org.jspecify.annotations.Nullable;

/**
 * Whose an envoy is whom the article names without a country: "Ambassador Lars Hovland" is Norway's
 * where it tells of one state's ambassador only. An envoy is not at home where the news happens, so
 * nothing else will do.
 */
final class Envoys {

  private final List<Scene> scenes;
  private final Posts posts;

  Envoys(List<Scene> scenes, Posts posts) {
    this.scenes = scenes;
    this.posts = posts;
  }

  /** A role with the one country that sends envoys of a title; null if none or several do. */
  @Nullable Role sender(Draft title) {
    Entry agent = title.agent;
    if (agent == null || !agent.is(Trait.ENVOY) || title.plural) {
      return null;
    }
    String country = "";
    for (Scene scene : scenes) {
      for (List<Draft> drafts : scene.drafts()) {
        for (Draft draft : drafts) {
          if (draft == title || draft.type != Type.AGENT || draft.agent != agent || draft.plural) {
            continue;
          }
          for (Posts.Polity polity : posts.polities(draft)) {
            if (!polity.country().equals(country) && !country.isEmpty()) {
              return null;
            }
            country = polity.country();
          }
        }
      }
    }
    return country.isEmpty()
        ? null
        : new Role(country, "", List.of(), "", "", "the only " + agent.name() + " told of");
  }
}
