package org.dyad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stages stand in a line, and none looks at one that comes after it. */
class ArchitectureTest {

  /** The stages in their order. The event record may be used by all. */
  private static final List<String> STAGES =
      List.of("article", "reading", "proposition", "actor", "time", "place", "coding");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dyad");

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStageUsesNoneThatComesAfterIt(String stage) {
    List<String> later = new ArrayList<>();
    for (String other : STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size())) {
      later.add("org.dyad." + other + "..");
    }
    if (later.isEmpty()) {
      later.add("org.dyad");
    }
    noClasses()
        .that()
        .resideInAPackage("org.dyad." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void theStagesDoNotKnowTheLine() {
    noClasses()
        .that()
        .resideInAPackage("org.dyad.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dyad")
        .check(CORE);
  }

  @Test
  void theEventKnowsActorsTimesAndPlacesButNotHowItIsFound() {
    noClasses()
        .that()
        .resideInAPackage("org.dyad.event..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dyad.coding..", "org.dyad.proposition..", "org.dyad.reading..")
        .check(CORE);
  }

  @Test
  void onlyTheLineUsesCoding() {
    classes()
        .that()
        .resideInAPackage("org.dyad.coding..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("org.dyad", "org.dyad.coding..")
        .check(CORE);
  }

  @Test
  void whatCodingRestsOnDoesNotKnowHowFramesMatch() {
    noClasses()
        .that()
        .resideInAnyPackage("org.dyad.coding.scene", "org.dyad.coding.setting")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dyad.coding")
        .check(CORE);
    noClasses()
        .that()
        .resideInAPackage("org.dyad.coding.scene")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dyad.coding.setting")
        .check(CORE);
  }

  @Test
  void onlyTheReaderUsesTheNetwork() {
    classes()
        .that()
        .resideInAPackage("org.dyad.reading.neural..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("org.dyad.reading..")
        .check(CORE);
  }

  @Test
  void stagesHaveNoCycles() {
    slices().matching("org.dyad.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCoreKnowsNoNetworkAndNoDatabase() {
    noClasses()
        .that()
        .resideInAPackage("org.dyad..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql..", "org.dyad.app..")
        .check(CORE);
  }
}
