package org.dyad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What events there are: the types and modes of PLOVER with their scores and quad classes, its
 * contexts and sectors, and the codes of CAMEO with the way between the two. Read from the tables
 * beside this class; immutable and safe to share.
 */
public final class Ontology {

  private static final double MOST = 10;

  /** A line of the table of types. */
  private record Kind(double intensity, Quad quad, boolean recipientRequired, String cameo) {}

  private final Map<EventType, Kind> kinds;
  private final Map<String, List<String>> modes;
  private final Map<String, String> contexts;
  private final Map<String, String> sectors;
  private final Map<String, String> international;
  private final Map<String, CameoCode> cameo;

  private Ontology(Table types, Table contexts, Table sectors, Table international, Table cameo) {
    this.contexts = named(contexts);
    this.sectors = named(sectors);
    this.international = named(international);
    Map<EventType, Kind> kinds = new LinkedHashMap<>();
    Map<String, List<String>> modes = new LinkedHashMap<>();
    for (Table.Row row : types.rows()) {
      addType(row, kinds, modes);
    }
    this.kinds = kinds;
    modes.replaceAll((type, list) -> List.copyOf(list));
    this.modes = Collections.unmodifiableMap(modes);
    this.cameo = codes(cameo);
    for (Table.Row row : types.rows()) {
      if (!this.cameo.containsKey(row.cell(5))) {
        throw row.wrong("no such CAMEO code: \"" + row.cell(5) + "\"");
      }
    }
  }

  /**
   * The ontology that comes with the program.
   *
   * @throws OntologyException if an entry of its tables is wrong
   */
  public static Ontology load() {
    return of(
        Table.resource("types.tsv", 6),
        Table.resource("contexts.tsv", 2),
        Table.resource("sectors.tsv", 2),
        Table.resource("international.tsv", 2),
        Table.resource("cameo.tsv", 6));
  }

  static Ontology of(Table types, Table contexts, Table sectors, Table international, Table cameo) {
    return new Ontology(types, contexts, sectors, international, cameo);
  }

  private Ontology(Ontology other, EventType type, Kind kind) {
    this.contexts = other.contexts;
    this.sectors = other.sectors;
    this.international = other.international;
    this.cameo = other.cameo;
    Map<EventType, Kind> kinds = new LinkedHashMap<>(other.kinds);
    kinds.put(type, kind);
    this.kinds = kinds;
    Map<String, List<String>> modes = new LinkedHashMap<>(other.modes);
    List<String> list = new ArrayList<>(modes.getOrDefault(type.type(), List.of()));
    if (!type.mode().isEmpty()) {
      list.add(type.mode());
    }
    modes.put(type.type(), List.copyOf(list));
    this.modes = Collections.unmodifiableMap(modes);
  }

  /**
   * This ontology with one more type, or one more mode of a type that it has.
   *
   * @param intensity -10 (conflict) to 10 (cooperation)
   * @param recipientRequired whether an event says nothing without a recipient
   * @param code CAMEO code where nothing more is known
   * @throws IllegalArgumentException if it has this type and mode, has a mode's type not, or a
   *     value is none of its kind; says what was expected
   */
  public Ontology with(
      EventType type, double intensity, Quad quad, boolean recipientRequired, String code) {
    if (isType(type)) {
      throw new IllegalArgumentException("another name: " + type + " is there already");
    }
    if (!type.mode().isEmpty() && !isType(type.type())) {
      throw new IllegalArgumentException("the type " + type.type() + " before its modes");
    }
    if (!(Math.abs(intensity) <= MOST)) {
      throw new IllegalArgumentException("an intensity from -10 to 10, not " + intensity);
    }
    if (!isCameo(code)) {
      throw new IllegalArgumentException("a CAMEO code, not `" + code + "`");
    }
    return new Ontology(this, type, new Kind(intensity, quad, recipientRequired, code));
  }

  /** The types: the 16 in the manual's order, cooperation first, then those added. */
  public List<String> types() {
    return List.copyOf(modes.keySet());
  }

  /** Whether there is such a type, and such a mode of it. */
  public boolean isType(EventType type) {
    return kinds.containsKey(type);
  }

  public boolean isType(String type) {
    return modes.containsKey(type);
  }

  /**
   * The modes of a type; none for many.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public List<String> modes(String type) {
    List<String> found = modes.get(type);
    if (found == null) {
      throw new IllegalArgumentException("no such event type: " + type);
    }
    return found;
  }

  /**
   * @throws IllegalArgumentException if there is no such type
   */
  public Quad quad(String type) {
    return kind(new EventType(type, "")).quad;
  }

  /**
   * PLOVER's intensity, -10 (conflict) to 10 (cooperation).
   *
   * @throws IllegalArgumentException if there is no such type or mode
   */
  public double intensity(EventType type) {
    return kind(type).intensity;
  }

  /**
   * Whether an event of this type says nothing without a recipient.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public boolean recipientRequired(String type) {
    return kind(new EventType(type, "")).recipientRequired;
  }

  public boolean isContext(String context) {
    return contexts.containsKey(context);
  }

  /** The 37 contexts and what each is about. */
  public Map<String, String> contexts() {
    return contexts;
  }

  public boolean isSector(String sector) {
    return sectors.containsKey(sector);
  }

  /** The sectors and who each is. */
  public Map<String, String> sectors() {
    return sectors;
  }

  /** The codes that stand in place of a country and who each is. */
  public Map<String, String> international() {
    return international;
  }

  /** Whether this code stands in place of a country: {@code UNO}, {@code NGO} and others. */
  public boolean isInternational(String code) {
    return international.containsKey(code);
  }

  public boolean isCameo(String code) {
    return cameo.containsKey(code);
  }

  /** All CAMEO codes, in order. */
  public Collection<CameoCode> cameoCodes() {
    return cameo.values();
  }

  /** What a CAMEO code is; empty if there is none such. */
  public Optional<CameoCode> cameoCode(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /**
   * The score of a CAMEO code on the Goldstein scale, -10 (conflict) to 10 (cooperation).
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public double goldstein(String code) {
    return code(code).goldstein();
  }

  /**
   * The PLOVER type and mode of a CAMEO code; empty where PLOVER does not code it.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public Optional<EventType> plover(String code) {
    return code(code).plover();
  }

  /** The CAMEO code of a type and mode where nothing more is known. */
  public String cameo(EventType type) {
    return kind(type).cameo;
  }

  /**
   * The CAMEO code of a type and mode in some contexts: the code that says more than {@link
   * #cameo(EventType)} and has one of the contexts, if there is but one at the level nearest to it
   * ({@code AID} in the context {@code economic} is {@code 071}); else the plain code.
   *
   * @throws IllegalArgumentException if there is no such type or mode
   */
  public String cameo(EventType type, List<String> contexts) {
    CameoCode plain = code(cameo(type));
    if (contexts.isEmpty() || plain.contexts().stream().anyMatch(contexts::contains)) {
      return plain.code();
    }
    Optional<CameoCode> best = Optional.empty();
    boolean alone = true;
    for (CameoCode code : cameo.values()) {
      if (!code.refines(plain)
          || !code.plover().equals(Optional.of(type))
          || Collections.disjoint(code.contexts(), contexts)) {
        continue;
      }
      int level =
          best.map(found -> Integer.compare(code.code().length(), found.code().length()))
              .orElse(-1);
      if (level < 0) {
        best = Optional.of(code);
        alone = true;
      } else if (level == 0) {
        alone = false;
      }
    }
    return alone ? best.orElse(plain).code() : plain.code();
  }

  private Kind kind(EventType type) {
    Kind found = kinds.get(type);
    if (found == null) {
      throw new IllegalArgumentException("no such event type: " + type);
    }
    return found;
  }

  private CameoCode code(String code) {
    CameoCode found = cameo.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no such CAMEO code: " + code);
    }
    return found;
  }

  private static void addType(
      Table.Row row, Map<EventType, Kind> kinds, Map<String, List<String>> modes) {
    EventType type = new EventType(row.cell(0), row.cell(1));
    boolean required =
        switch (row.cell(4)) {
          case "required" -> true;
          case "optional" -> false;
          default ->
              throw row.wrong("expected required or optional, found \"" + row.cell(4) + "\"");
        };
    Kind kind = new Kind(row.number(2, -MOST, MOST), quad(row), required, row.cell(5));
    if (kinds.putIfAbsent(type, kind) != null) {
      throw row.wrong(type + " stands twice");
    }
    if (type.mode().isEmpty()) {
      modes.put(type.type(), new ArrayList<>());
      return;
    }
    List<String> others = modes.get(type.type());
    if (others == null) {
      throw row.wrong("the line of " + type.type() + " itself must come before those of its modes");
    }
    others.add(type.mode());
  }

  private static Quad quad(Table.Row row) {
    for (Quad quad : Quad.values()) {
      if (quad.label().equals(row.cell(3))) {
        return quad;
      }
    }
    throw row.wrong("expected a quad class such as verbal conflict, found \"" + row.cell(3) + "\"");
  }

  private static Map<String, String> named(Table table) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      if (names.putIfAbsent(row.cell(0), row.cell(1)) != null) {
        throw row.wrong("\"" + row.cell(0) + "\" stands twice");
      }
    }
    return Collections.unmodifiableMap(names);
  }

  private Map<String, CameoCode> codes(Table table) {
    Map<String, CameoCode> codes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      CameoCode code =
          new CameoCode(
              digits(row), row.cell(1), ploverOf(row), contextsOf(row), row.number(5, -MOST, MOST));
      if (codes.putIfAbsent(code.code(), code) != null) {
        throw row.wrong(code.code() + " stands twice");
      }
    }
    return Collections.unmodifiableMap(codes);
  }

  private static String digits(Table.Row row) {
    String code = row.cell(0);
    boolean right = code.length() >= 2 && code.length() <= 4;
    for (int i = 0; i < code.length(); i++) {
      right &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    if (!right) {
      throw row.wrong("expected a code of two to four digits, found \"" + code + "\"");
    }
    return code;
  }

  private Optional<EventType> ploverOf(Table.Row row) {
    if (row.cell(2).isEmpty()) {
      return Optional.empty();
    }
    EventType type = new EventType(row.cell(2), row.cell(3));
    if (!isType(type)) {
      throw row.wrong("no such PLOVER type and mode: " + type);
    }
    return Optional.of(type);
  }

  private List<String> contextsOf(Table.Row row) {
    if (row.cell(4).isEmpty()) {
      return List.of();
    }
    List<String> found = Arrays.asList(row.cell(4).split(",", -1));
    for (String context : found) {
      if (!isContext(context)) {
        throw row.wrong("no such context: \"" + context + "\"");
      }
    }
    return found;
  }
}
