package org.dyad.actor.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dyad.actor.Actor;
import org.dyad.reading.Sentence;

/** Those mentioned so far, in the order of the text. */
final class History {

  private final List<Draft> mentioned = new ArrayList<>();
  private final List<Scene> scenes = new ArrayList<>();

  private final Map<String, List<Actor>> aliases = new HashMap<>();
  private final Map<Sentence, Integer> places = new IdentityHashMap<>();
  private List<Scene> article = List.of();

  private final Resolution resolution;

  History(Resolution resolution) {
    this.resolution = resolution;
  }

  void resolve(Draft draft) {
    resolution.resolve(draft);
  }

  /** Learns a short name that the text gives somebody in brackets. */
  void alias(String name, List<Actor> actors) {
    aliases.putIfAbsent(name, actors);
  }

  /** Who the text has given this short name; empty if nobody. */
  List<Actor> named(String name) {
    return aliases.getOrDefault(name, List.of());
  }

  void enter(Scene scene) {
    scenes.add(scene);
  }

  void add(Draft draft) {
    if (draft.isSomebody()) {
      mentioned.add(draft);
    }
  }

  int size() {
    return mentioned.size();
  }

  /** The mention with this number, from 0, the earliest first. */
  Draft at(int i) {
    return mentioned.get(i);
  }

  /** All sentences of the article, those to come too. */
  void article(List<Scene> all) {
    article = all;
    for (int i = 0; i < all.size(); i++) {
      places.put(all.get(i).sentence(), i);
    }
  }

  List<Scene> article() {
    return article;
  }

  /** The index in the article of the sentence that a draft stands in, from 0. */
  int index(Draft draft) {
    return places.getOrDefault(draft.chunk.sentence(), 0);
  }

  /** A sentence of the article by its index, from 0. */
  Scene scene(int index) {
    return article.get(index);
  }

  /** The sentence that is being resolved. */
  Scene scene() {
    return scenes.get(scenes.size() - 1);
  }

  List<Scene> scenes() {
    return scenes;
  }
}
