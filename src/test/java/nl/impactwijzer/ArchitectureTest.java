package nl.impactwijzer;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Who may know what. Each rule says why; `docs/architecture.md` shows the whole.
class ArchitectureTest {
    private static final String US = "nl.impactwijzer.";
    /// What the build made of `src/main`, without the tests.
    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void featuresDoNotKnowEachOtherInACircle() {
        slices().matching(US + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can only be read, tested or replaced by itself when nothing it needs needs it")
                .check(OURS);
    }

    @Test
    void packagesWithinAFeatureDoNotKnowEachOtherInACircle() {
        slices().matching(US + "(**)")
                .should()
                .beFreeOfCycles()
                .because("the usual cure is to hand over less: not the page, but what it should be told")
                .check(OURS);
    }

    @Test
    void arrowsPointFromTheScreenToTheWords() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("nl.impactwijzer..")
                .withOptionalLayers(true)
                .layer("main")
                .definedBy("nl.impactwijzer")
                .layer("desktop")
                .definedBy(US + "desktop..")
                .layer("cli")
                .definedBy(US + "cli..")
                .layer("surroundings")
                .definedBy(US + "report..", US + "exchange..", US + "storage..", US + "diagnosis..")
                .layer("scoring")
                .definedBy(US + "scoring..")
                .layer("dossier")
                .definedBy(US + "dossier..")
                .layer("questionnaire")
                .definedBy(US + "questionnaire..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desktop")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("surroundings")
                .mayOnlyBeAccessedByLayers("main", "desktop", "cli")
                .whereLayer("scoring")
                .mayOnlyBeAccessedByLayers("desktop", "cli", "surroundings")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers("desktop", "cli", "surroundings", "scoring")
                .whereLayer("questionnaire")
                .mayOnlyBeAccessedByLayers("desktop", "cli", "surroundings", "scoring", "dossier")
                .because("what an assessment means must not depend on how it is shown, kept or printed")
                .check(OURS);
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        onlyIn(
                List.of("desktop.."),
                "the command line and the core also run where no window can open",
                "javafx..",
                "com.sun.javafx..",
                "atlantafx..",
                "org.kordamp.ikonli..");
    }

    @Test
    void onlyTheGuideReadsMarkdown() {
        onlyIn(
                List.of("desktop.guide.."),
                "what a page of the guide may hold is decided in one place",
                "org.commonmark..");
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        onlyIn(
                List.of("storage.."),
                "a dossier must not care whether it lies in SQLite, in a file or in memory",
                "java.sql..",
                "javax.sql..",
                "org.jdbi..",
                "org.flywaydb..",
                "org.sqlite..");
    }

    @Test
    void onlyTheExchangeKnowsSpreadsheets() {
        noClasses()
                .that()
                .resideOutsideOfPackage(US + "exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .because("what a sheet may hold is decided in one place")
                .check(OURS);
    }

    @Test
    void onlyTheReportWriterKnowsHowHtmlBecomesPdf() {
        onlyIn(
                List.of("report.pdf.."),
                "another way to make pages should touch one package",
                "com.openhtmltopdf..",
                "org.apache.batik..");
    }

    @Test
    void onlyReportPackagesOpenPdfFiles() {
        onlyIn(
                List.of("report.pdf..", "report.signing.."),
                "foreign PDF files are hostile, and these packages guard against them",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "org.apache.xmpbox..");
    }

    @Test
    void onlySigningKnowsSignatures() {
        onlyIn(List.of("report.signing.."), "keys and trust are judged in one place", "eu.europa.esig..");
        onlyIn(
                List.of("report.signing..", "locking.."),
                "what is signed or locked, and how, is decided in two places",
                "org.bouncycastle..");
    }

    @Test
    void featuresOfTheDesktopDoNotKnowEachOther() {
        slices().matching(US + "desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(anyClass(), sharedByScreens())
                .because("Desktop joins them; a screen is told what happened, not by whom")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void viewModelsKnowNoControlAndNoWindow() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("they decide, and their tests are plain Java")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void nothingThatIsWatchedOutlivesTheWindow() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(US + "desktop..")
                .should()
                .haveRawType(JavaClass.Predicates.assignableTo("javafx.beans.Observable"))
                .because("it keeps whoever watches it, and with that the whole window, for as long as the program runs")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(US + "cli..")
                .and()
                .doNotHaveFullyQualifiedName(US + "report.signing.VerifyWorker")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("everyone else returns a value, throws, or writes to the log; the worker is a process of its"
                        + " own and answers on its output")
                .check(OURS);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should(callMethod(Instant.class, "now"))
                .orShould(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .because("the same dossier must give the same outcome and the same report, also in a test next year")
                .check(OURS);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
                .as("packages need a package-info.java with @NullMarked, or NullAway does not read them strictly")
                .filteredOn(held -> !held.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static void onlyIn(List<String> homes, String reason, String... libraries) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(homes.stream().map(US::concat).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .because(reason);
        rule.check(OURS);
    }

    /// The kit, the frame with its pages, and the assessment that is open.
    private static DescribedPredicate<JavaClass> sharedByScreens() {
        return JavaClass.Predicates.resideInAnyPackage(
                US + "desktop.kit..", US + "desktop.shell..", US + "desktop.assessment..");
    }

    private static DescribedPredicate<JavaClass> anyClass() {
        return DescribedPredicate.alwaysTrue();
    }
}
