package org.dyad.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The record knows the line but not the command, and its parts do not need each other in rings. */
class ArchitectureTest {

  private static final JavaClasses RECORD =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dyad.record");

  @Test
  void theRecordDoesNotKnowTheCommand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dyad.app..", "picocli..", "java.net.http..")
        .check(RECORD);
  }

  @Test
  void whatIsKeptKnowsOnlyTheLine() {
    noClasses()
        .that()
        .resideInAPackage("org.dyad.record.kept..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dyad.record", "java.sql..")
        .check(RECORD);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.dyad.record.(*)..").should().beFreeOfCycles().check(RECORD);
  }
}
