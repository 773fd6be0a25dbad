package org.dyad.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What writes results does not know of commands, and no two packages need each other. */
class ArchitectureTest {

  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dyad.app");

  @Test
  void whatWritesResultsDoesNotKnowOfCommands() {
    noClasses()
        .that()
        .resideInAPackage("org.dyad.app.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dyad.app")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(APP);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.dyad.app.(*)..").should().beFreeOfCycles().check(APP);
  }
}
