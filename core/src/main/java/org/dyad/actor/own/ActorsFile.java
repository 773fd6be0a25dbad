package org.dyad.actor.own;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dyad.data.DataNode;

/**
 * Reads a user's file of actors; its ending tells the form: {@code .csv}, {@code .yaml} or {@code
 * .yml}, or {@code .json} with what Wikidata or Popolo have of persons and memberships.
 */
public final class ActorsFile {

  private ActorsFile() {}

  /**
   * The actors of a file, in its order.
   *
   * @throws ActorsException for a file that cannot be read, and for a bad entry: names file, line
   *     and what was expected
   */
  public static List<OwnActor> read(Path path) {
    String file = path.toString();
    Origin origin = new Origin(file, 1);
    String lower = file.toLowerCase(Locale.ROOT);
    String text;
    try {
      text = Files.readString(path, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new ActorsException(origin, "expected text in UTF-8");
    } catch (IOException e) {
      throw new ActorsException(origin, "cannot be read: no such file, or not yours to read");
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (lower.endsWith(".csv")) {
      return CsvActors.read(file, text);
    }
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return YamlActors.read(DataNode.parse(file, text, Origin::fault));
    }
    if (lower.endsWith(".json")) {
      return json(
          origin, DataNode.parse(file, text, Origin::fault).orElseThrow(() -> unknown(origin)));
    }
    throw new ActorsException(origin, "expected a file that ends in .csv, .yaml or .json");
  }

  private static List<OwnActor> json(Origin origin, DataNode root) {
    if (root.at("persons") != null) {
      return new PopoloActors(root).read();
    }
    if (root.at("entities") != null) {
      return new WikidataActors(root).read();
    }
    if (root.at("results", "bindings") != null) {
      return WikidataRows.read(root.itemsAt("results", "bindings"));
    }
    if (root.isList() && root.at("0", "personLabel") != null) {
      return WikidataRows.read(root.items());
    }
    throw unknown(origin);
  }

  private static ActorsException unknown(Origin origin) {
    return origin.expected(
        "`persons` and `memberships` (Popolo), `entities` (Wikidata), or rows with `personLabel`"
            + " (a Wikidata query)");
  }
}
