package org.dyad.actor.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dyad.data.DataNode;

/**
 * Persons, organizations, posts and memberships as Popolo has them (popoloproject.com). A
 * membership is an office: its role or its post's, of the country of its organization or area.
 */
final class PopoloActors {

  private final DataNode root;
  private final Map<String, DataNode> organizations = new HashMap<>();
  private final Map<String, DataNode> posts = new HashMap<>();
  private final Map<String, DataNode> areas = new HashMap<>();

  PopoloActors(DataNode root) {
    this.root = root;
    index("organizations", organizations);
    index("posts", posts);
    index("areas", areas);
  }

  private void index(String list, Map<String, DataNode> into) {
    for (DataNode item : root.itemsAt(list)) {
      into.put(item.stringAt("id"), item);
    }
  }

  List<OwnActor> read() {
    Map<String, List<OwnActor.Office>> offices = new HashMap<>();
    for (DataNode membership : root.itemsAt("memberships")) {
      String person = membership.stringAt("person_id");
      if (person.isEmpty()) {
        throw membership.expected("a field `person_id`");
      }
      offices.computeIfAbsent(person, id -> new ArrayList<>(2)).add(office(membership));
    }
    List<OwnActor> actors = new ArrayList<>();
    for (DataNode person : root.itemsAt("persons")) {
      actors.add(actor(person, offices));
    }
    return actors;
  }

  private OwnActor actor(DataNode person, Map<String, List<OwnActor.Office>> offices) {
    String name = person.stringAt("name");
    String id = person.stringAt("id");
    if (name.isEmpty()) {
      throw person.expected("a field `name`");
    }
    List<String> aliases = new ArrayList<>();
    for (DataNode other : person.itemsAt("other_names")) {
      aliases.add(other.stringAt("name"));
    }
    aliases.removeIf(alias -> alias.isEmpty() || alias.equals(name));
    List<OwnActor.Office> held = new ArrayList<>(offices.getOrDefault(id, List.of()));
    for (DataNode membership : person.itemsAt("memberships")) {
      held.add(office(membership));
    }
    String country = person.stringAt("national_identity");
    if (country.isEmpty() && !held.isEmpty()) {
      country = held.get(0).country();
    }
    return new OwnActor(Origin.of(person), "person", "", name, aliases, country, List.of(), held);
  }

  private OwnActor.Office office(DataNode membership) {
    DataNode post = posts.get(membership.stringAt("post_id"));
    DataNode organization = organizations.get(membership.stringAt("organization_id"));
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
        Origin.of(membership),
        name,
        country,
        membership.stringAt("start_date"),
        membership.stringAt("end_date"),
        List.of());
  }

  /** The country or area that a post, organization or membership names. */
  private String area(DataNode of) {
    for (String field : List.of("country", "jurisdiction", "area_id")) {
      String value = of.stringAt(field);
      DataNode area = areas.get(value);
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
