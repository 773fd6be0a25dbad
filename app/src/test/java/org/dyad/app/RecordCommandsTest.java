package org.dyad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dyad.record.EventRecord;
import org.dyad.record.engine.Access;
import org.dyad.record.kept.KeptEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep a record. */
class RecordCommandsTest {

  private static final String VISIT =
      "Norway's foreign minister visited Ghana on Monday. She met the Ghanaian president.";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void nameTheRecord() {
    record = folder.resolve("data").resolve("r.duckdb").toString();
  }

  @Test
  void whatIsAddedIsKeptOnceAndWhatChangesReplacesIt() throws IOException {
    String one = Session.file(folder, "one.txt", VISIT);
    String two = Session.file(folder, "two.txt", "Chile's army attacked rebels in Peru.");
    Session first = new Session();
    assertThat(first.run("add", "--record", record, "--date", "2024-03-06", one, two)).isZero();
    assertThat(first.out()).startsWith("2 articles added, 0 changed, 0 there already; ");
    List<KeptEvent> events = events();
    assertThat(events).isNotEmpty();

    Session again = new Session();
    assertThat(again.run("add", "--record", record, "--date", "2024-03-06", one, two)).isZero();
    assertThat(again.out()).startsWith("0 articles added, 0 changed, 2 there already; 0 events");
    assertThat(events()).isEqualTo(events);

    Files.writeString(Path.of(one), VISIT + " The president thanked Norway.");
    Session changed = new Session();
    assertThat(changed.run("add", "--record", record, "--date", "2024-03-06", one)).isZero();
    assertThat(changed.out()).startsWith("0 articles added, 1 changed, 0 there already; ");
    assertThat(events()).isNotEqualTo(events);

    Session check = new Session();
    assertThat(check.run("check", "--record", record)).isZero();
    assertThat(check.out()).contains("is well");

    Session removed = new Session();
    assertThat(removed.run("remove", "--record", record, two, "nothing")).isEqualTo(1);
    assertThat(removed.out()).startsWith("1 article removed");
    assertThat(removed.err()).contains("no article nothing in ");
    assertThat(events()).allSatisfy(event -> assertThat(event.article().id()).isEqualTo(one));

    String archive = folder.resolve("archive").toString();
    assertThat(new Session().run("archive", "--record", record, archive)).isZero();
    List<KeptEvent> before = events();
    record = folder.resolve("restored.duckdb").toString();
    assertThat(new Session().run("restore", "--record", record, archive)).isZero();
    assertThat(events()).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsCountedAndTheRestIsKept() throws IOException {
    String good = Session.file(folder, "good.txt", VISIT);
    Session session = new Session();
    assertThat(session.run("add", "--record", record, good, folder.resolve("none") + ""))
        .isEqualTo(1);
    assertThat(session.out()).startsWith("1 articles added");
    assertThat(session.err()).contains("no such file or folder");
    assertThat(events()).isNotEmpty();
  }

  @Test
  void whereThereIsNoRecordTheCommandsSayHowToMakeOne() {
    for (String command : List.of("check", "remove")) {
      Session session = new Session();
      List<String> arguments = new ArrayList<>(List.of(command, "--record", record));
      if (command.equals("remove")) {
        arguments.add("a");
      }
      assertThat(session.run(arguments.toArray(new String[0]))).isEqualTo(2);
      assertThat(session.err())
          .contains("there is no record at " + record + "; dyad add makes one");
    }
  }

  private List<KeptEvent> events() {
    List<KeptEvent> events = new ArrayList<>();
    try (EventRecord kept = EventRecord.open(Path.of(record), Access.READ)) {
      kept.events(events::add);
    }
    return events;
  }
}
