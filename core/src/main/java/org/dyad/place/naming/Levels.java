package org.dyad.place.naming;

import java.util.ArrayList;
import java.util.List;
import org.dyad.place.Gazetteer.Entry;
import org.dyad.place.Place;
import org.dyad.place.Place.Kind;
import org.dyad.reading.Sentence;

/**
 * Tells provinces from towns of the same name where the words beside do: "Buffalo, New York", "New
 * York Governor", "Oregon, New York and Ohio".
 */
final class Levels {

  private static final int PROVINCE = 3;

  private final PlaceWords words;

  Levels(PlaceWords words) {
    this.words = words;
  }

  /** The namings, those of provinces with no other places left, and a key of their own. */
  List<Naming> told(List<Naming> namings) {
    List<Naming> told = new ArrayList<>(namings.size());
    for (int i = 0; i < namings.size(); i++) {
      Naming naming = namings.get(i);
      List<Entry> provinces = isBoth(naming) ? provinces(naming) : List.of();
      if (!provinces.isEmpty() && isProvince(namings, i)) {
        told.add(
            new Naming(
                naming.sentence(),
                naming.first(),
                naming.last(),
                naming.key() + " #province",
                provinces,
                naming.use()));
      } else {
        told.add(naming);
      }
    }
    return told;
  }

  private boolean isProvince(List<Naming> namings, int i) {
    Naming naming = namings.get(i);
    Sentence sentence = naming.sentence();
    int next = naming.last() + 1;
    if (next <= sentence.size()
        && (words.is(PlaceWords.Kind.GOVERNED, sentence.token(next))
            || words.is(PlaceWords.Kind.KIND, sentence.token(next)))) {
      return !sentence.token(next).form().equalsIgnoreCase("city");
    }
    int before = naming.first() - 2;
    if (before >= 1
        && sentence.token(before + 1).form().equals("of")
        && words.is(PlaceWords.Kind.KIND_OF, sentence.token(before))) {
      String kind = sentence.token(before).form();
      return !kind.equals("city") && !kind.equals("town");
    }
    boolean town = i > 0 && isTown(namings.get(i - 1)) && isAfterComma(namings.get(i - 1), naming);
    return town
        || (i > 0 && isListed(namings.get(i - 1), naming) && isOnlyProvince(namings.get(i - 1)))
        || (i + 1 < namings.size()
            && isListed(naming, namings.get(i + 1))
            && isOnlyProvince(namings.get(i + 1)));
  }

  private static boolean isAfterComma(Naming first, Naming second) {
    return first.sentence() == second.sentence()
        && second.first() == first.last() + 2
        && Forms.isComma(first.sentence(), first.last() + 1);
  }

  private static boolean isListed(Naming first, Naming second) {
    if (first.sentence() != second.sentence() || second.first() > first.last() + 3) {
      return false;
    }
    for (int i = first.last() + 1; i < second.first(); i++) {
      String form = first.sentence().token(i).form();
      if (!form.equals(",") && !form.equals("and") && !form.equals("or")) {
        return false;
      }
    }
    return second.first() > first.last() + 1;
  }

  private static boolean isBoth(Naming naming) {
    boolean town = false;
    boolean province = false;
    for (Entry entry : naming.entries()) {
      town |= entry.place().kind() == Kind.CITY;
      province |= isProvince(entry);
    }
    return town && province;
  }

  private static boolean isProvince(Entry entry) {
    Place place = entry.place();
    return place.kind() == Kind.ADMIN && place.rank() >= PROVINCE && entry.usual();
  }

  private static List<Entry> provinces(Naming naming) {
    List<Entry> provinces = new ArrayList<>(1);
    for (Entry entry : naming.entries()) {
      if (isProvince(entry)) {
        provinces.add(entry);
      }
    }
    return provinces;
  }

  private static boolean isTown(Naming naming) {
    for (Entry entry : naming.entries()) {
      if (entry.place().kind() == Kind.CITY) {
        return true;
      }
    }
    return false;
  }

  /** A province that no large town shares its name with. */
  private static boolean isOnlyProvince(Naming naming) {
    long town = 0;
    long province = 0;
    for (Entry entry : naming.entries()) {
      long population = entry.place().population();
      if (isProvince(entry)) {
        province = Math.max(province, population);
      } else if (entry.place().kind() != Kind.ADMIN) {
        town = Math.max(town, population);
      }
    }
    return province > 10 * town;
  }
}
