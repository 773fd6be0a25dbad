package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {

  private static final String TOWN =
      row("999000001", "Zendaville", "59.5", "10.5", "PPL", "NO", "812");
  private static final String HAMLET =
      row("999000002", "Strelsauby", "60.5", "11.5", "PPL", "NO", "0");

  @TempDir Path folder;

  private static String row(
      String id, String name, String lat, String lon, String code, String country, String people) {
    return String.join(
        "\t",
        List.of(
            id, name, name, "", lat, lon, "P", code, country, "", "", "", "", "", people, "", "",
            "", ""));
  }

  private String build(String name, String rows, String... more) throws IOException {
    String out = folder.resolve(name + ".bin").toString();
    Session session = new Session();
    List<String> args = new java.util.ArrayList<>(List.of("gazetteer", "build", "--out", out));
    args.addAll(List.of(more));
    args.add(Session.file(folder, name, rows));
    assertThat(session.run(args.toArray(new String[0]))).as(session.err()).isZero();
    return out;
  }

  private String marked(String gazetteer, String text) throws IOException {
    Session session = new Session();
    String file = Session.file(folder, "report.txt", text);
    assertThat(session.run("mark", "--gazetteer", gazetteer, file)).as(session.err()).isZero();
    return session.out();
  }

  @Test
  void placesOfAUsersDumpAreFoundBesideThoseBuiltIn() throws IOException {
    String out = build("dump.txt", TOWN + "\n" + HAMLET + "\n");

    String marks = marked(out, "Protesters marched in Zendaville and in Oslo on Monday.");

    assertThat(marks).contains("\"geonames\":999000001", "\"text\":\"Oslo\"");
  }

  @Test
  void hamletsAreTakenWhereTheyAreAskedFor() throws IOException {
    String text = "Protesters marched in Strelsauby on Monday.";

    assertThat(marked(build("a.txt", TOWN + "\n" + HAMLET), text)).doesNotContain("999000002");
    assertThat(marked(build("b.txt", TOWN + "\n" + HAMLET, "--smallest", "0"), text))
        .contains("999000002");
  }

  @Test
  void aZipIsUnpacked() throws IOException {
    Path zip = folder.resolve("dump.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("what this is".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("NO.txt"));
      out.write(TOWN.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Session session = new Session();

    int code =
        session.run(
            "gazetteer", "build", zip.toString(), "--out", folder.resolve("z.bin").toString());

    assertThat(code).as(session.err()).isZero();
    assertThat(session.err()).startsWith("1 places in ");
  }

  @Test
  void aBadRowIsNamedWithItsLineAndNothingIsWritten() throws IOException {
    Session session = new Session();
    Path out = folder.resolve("bad.bin");

    int code =
        session.run(
            "gazetteer",
            "build",
            Session.file(folder, "bad.txt", TOWN + "\nno row\n"),
            "--out",
            out.toString());

    assertThat(code).isEqualTo(Dyad.UNUSABLE);
    assertThat(session.err()).contains("bad.txt:2", "19");
    assertThat(out).doesNotExist();
  }

  @Test
  void theFirstBadRowsAreToldAndTheOthersCounted() throws IOException {
    Session session = new Session();
    String rows = TOWN + "\n" + (TOWN.replace("59.5", "north") + "\n").repeat(13);

    int code =
        session.run(
            "gazetteer",
            "build",
            Session.file(folder, "bad.txt", rows),
            "--out",
            folder.resolve("bad.bin").toString());

    assertThat(code).isEqualTo(Dyad.UNUSABLE);
    assertThat(session.err())
        .contains("bad.txt:2: has no number where one is due: ", "bad.txt:11: ")
        .doesNotContain("bad.txt:12")
        .contains("and 3 more such rows");
  }

  @Test
  void aFileThatIsNoGazetteerIsRefusedByName() throws IOException {
    Session session = new Session();
    String file = Session.file(folder, "report.txt", "Protesters marched in Oslo.");

    assertThat(session.run("mark", "--gazetteer", file, file)).isEqualTo(Dyad.UNUSABLE);
    assertThat(session.err()).contains("report.txt is no gazetteer");
    assertThat(session.run("mark", "--gazetteer", folder.resolve("none").toString(), file))
        .isEqualTo(Dyad.UNUSABLE);
    assertThat(session.err()).contains("cannot read");
  }
}
