package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Persons, organizations, posts and memberships as Popolo has them (popoloproject.com). A
 * membership is an office: its role or its post's, of the country of its organization or area.
 */
final class PopoloActors {

  private final Node root;
  private final Map<String, Node> organizations = new HashMap<>();
  private final Map<String, Node> posts = new HashMap<>();
  private final Map<String, Node> areas = new HashMap<>();

  PopoloActors(Node root) {
    this.root = root;
    index("organizations", organizations);
    index("posts", posts);
    index("areas", areas);
  }

  private void index(String list, Map<String, Node> into) {
    for (Node item : root.itemsAt(list)) {
      into.put(item.stringAt("id"), item);
    }
  }

  List<OwnActor> read() {
    Map<String, List<OwnActor.Office>> offices = new HashMap<>();
    for (Node membership : root.itemsAt("memberships")) {
      String person = membership.stringAt("person_id");
      if (person.isEmpty()) {
        throw membership.expected("a field `person_id`");
      }
      offices.computeIfAbsent(person, id -> new ArrayList<>(2)).add(office(membership));
    }
    List<OwnActor> actors = new ArrayList<>();
    for (Node person : root.itemsAt("persons")) {
      actors.add(actor(person, offices));
    }
    return actors;
  }

  private OwnActor actor(Node person, Map<String, List<OwnActor.Office>> offices) {
    String name = person.stringAt("name");
    String id = person.stringAt("id");
    if (name.isEmpty()) {
      throw person.expected("a field `name`");
    }
    List<String> aliases = new ArrayList<>();
    for (Node other : person.itemsAt("other_names")) {
      aliases.add(other.stringAt("name"));
    }
    aliases.removeIf(alias -> alias.isEmpty() || alias.equals(name));
    List<OwnActor.Office> held = new ArrayList<>(offices.getOrDefault(id, List.of()));
    for (Node membership : person.itemsAt("memberships")) {
      held.add(office(membership));
    }
    String country = person.stringAt("national_identity");
    if (country.isEmpty() && !held.isEmpty()) {
      country = held.get(0).country();
    }
    return new OwnActor(person.origin(), "person", "", name, aliases, country, List.of(), held);
  }

  private OwnActor.Office office(Node membership) {
    Node post = posts.get(membership.stringAt("post_id"));
    Node organization = organizations.get(membership.stringAt("organization_id"));
    if (organization == null && post != null) {
      organization = organizations.get(post.stringAt("organization_id"));
    }
    String name = membership.stringAt("role");
    name = name.isEmpty() && post != null ? post.stringAt("role") : name;
    name = name.isEmpty() && post != null ? post.stringAt("label") : name;
    name = name.isEmpty() ? membership.stringAt("label") : name;
    if (name.isEmpty()) {
      throw membership.expected("a field `role`, or a post with one");
    }
    String country = area(membership);
    country = country.isEmpty() && post != null ? area(post) : country;
    country = country.isEmpty() && organization != null ? area(organization) : country;
    return new OwnActor.Office(
        membership.origin(),
        name,
        country,
        membership.stringAt("start_date"),
        membership.stringAt("end_date"),
        List.of());
  }

  /** The country or area that a post, organization or membership names. */
  private String area(Node of) {
    for (String field : List.of("country", "jurisdiction", "area_id")) {
      String value = of.stringAt(field);
      Node area = areas.get(value);
      if (area != null) {
        return area.stringAt("name");
      }
      if (!value.isEmpty()) {
        return value;
      }
    }
    return of.stringAt("area", "name");
  }
}
