package ua.esoya;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import javafx.application.Platform;
import ua.esoya.domain.SignedException;

/** The floors and the permitted arrows, down only; whoever breaks one signs the reason with {@link SignedException}. */
@AnalyzeClasses(packages = "ua.esoya", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SQL =
            {"org.jooq..", "java.sql..", "javax.sql..", "org.postgresql..", "com.zaxxer..", "ua.esoya.schema.api.."};
    private static final String THREADS =
            "java\\.lang\\.Thread|java\\.util\\.Timer|java\\.util\\.concurrent\\.(ExecutorService|Executors|CompletableFuture|ForkJoinPool)";

    @ArchTest
    static final ArchRule domainIsPlain = unsigned(resideInAPackage("ua.esoya.domain.."))
            .should().onlyDependOnClassesThat(resideInAPackage("ua.esoya.domain..")
                    .or(resideInAPackage("org.jspecify.."))
                    .or(resideInAPackage("java..").and(not(resideInAPackage("java.sql..").or(resideInAPackage("java.awt.."))))));

    @ArchTest
    static final ArchRule dataStandsOnDomain = floor("data", "workstation..", "agent..", "document..", "device..", "exchange..", "training..");

    @ArchTest
    static final ArchRule documentStandsOnDomain = floor("document", "workstation..", "agent..", "data..", "device..", "exchange..", "training..");

    @ArchTest
    static final ArchRule deviceStandsOnDomain = floor("device", "workstation..", "agent..", "data..", "document..", "exchange..", "training..");

    @ArchTest
    static final ArchRule exchangeStandsOnDomain = floor("exchange", "workstation..", "agent..", "data..", "document..", "device..", "training..");

    @ArchTest
    static final ArchRule uiStandsOnDomain = floor("workstation.ui", "workstation.shell..", "workstation.feature..", "workstation",
            "agent..", "data..", "document..", "device..", "exchange..", "training..");

    @ArchTest
    static final ArchRule featuresNeverSeeTheShell = floor("workstation.feature", "workstation.shell..", "workstation", "agent..", "training..");

    @ArchTest
    static final ArchRule theShellSeesOnlyFeatureEntries = unsigned(resideInAPackage("ua.esoya.workstation.shell.."))
            .should().onlyDependOnClassesThat(not(resideInAPackage("ua.esoya..")).or(resideInAPackage("ua.esoya.workstation.shell.."))
                    .or(resideInAPackage("ua.esoya.workstation.ui..")).or(resideInAPackage("ua.esoya.domain.."))
                    .or(resideInAPackage("ua.esoya.workstation.feature..").and(nameMatching(".*Feature"))));

    @ArchTest
    static final ArchRule theAgentHasNoWindows = unsigned(resideInAPackage("ua.esoya.agent.."))
            .should().onlyDependOnClassesThat(not(resideInAPackage("ua.esoya.workstation..").or(resideInAPackage("javafx.."))
                    .or(resideInAPackage("ua.esoya.training.."))));

    @ArchTest
    static final ArchRule featuresAreIslands = slices().matching("ua.esoya.workstation.feature.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule sqlOnlyInDataAndJooqClasses = noClasses()
            .that().haveNameNotMatching(".*\\.Jooq\\w+(\\$.*)?").and().resideOutsideOfPackages("ua.esoya.data..", "ua.esoya.schema..")
            .and(not(annotatedWith(SignedException.class)))
            .should().dependOnClassesThat().resideInAnyPackage(SQL);

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses()
            .that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule viewsKnowNoGateways = noClasses()
            .that().haveSimpleNameEndingWith("View").should().dependOnClassesThat().haveSimpleNameEndingWith("Gateway");

    @ArchTest
    static final ArchRule oneDoorToTheFxThread = noClasses()
            .that().doNotHaveFullyQualifiedName("ua.esoya.workstation.ui.Background")
            .and(not(annotatedWith(SignedException.class)))
            .should().callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule oneDoorToThreads = noClasses()
            .that().resideInAPackage("ua.esoya.workstation..")
            .and().haveNameNotMatching("ua\\.esoya\\.workstation\\.(ui\\.(Background|Job)|Launcher|Workstation)(\\$.*)?")
            .should().dependOnClassesThat(nameMatching(THREADS));

    @ArchTest
    static final ArchRule noFxmlAndNoSwing = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("javafx.fxml..", "javafx.scene.web..", "javax.swing..");

    @ArchTest
    static final ArchRule picturesOfTheOldToolkitStayWithDevices = noClasses()
            .that().resideOutsideOfPackages("ua.esoya.device..", "ua.esoya.document..")
            .and(not(annotatedWith(SignedException.class)))
            .should().dependOnClassesThat(resideInAPackage("java.awt..").and(not(nameMatching("java\\.awt\\.image\\.\\w+"))));

    @ArchTest
    static final ArchRule onlyFeatureEntriesArePublic = classes()
            .that().resideInAPackage("ua.esoya.workstation.feature..").and().areTopLevelClasses()
            .and().haveSimpleNameNotEndingWith("Feature").and().haveSimpleNameNotEndingWith("package-info")
            .should().notBePublic();

    @ArchTest
    static final ArchRule standardStreamsAreForStartersOnly = noClasses()
            .that().resideOutsideOfPackages("ua.esoya.training..", "ua.esoya.schema..").and().haveSimpleNameNotStartingWith("Launcher")
            .and(not(annotatedWith(SignedException.class)))
            .should(ACCESS_STANDARD_STREAMS);

    private static GivenClassesConjunction unsigned(DescribedPredicate<JavaClass> floor) {
        return classes().that(floor).and(not(annotatedWith(SignedException.class)));
    }

    private static ArchRule floor(String name, String... above) {
        return unsigned(resideInAPackage("ua.esoya." + name + "..")).should().onlyDependOnClassesThat(not(anyOf(above)));
    }

    private static DescribedPredicate<JavaClass> anyOf(String... floors) {
        DescribedPredicate<JavaClass> any = DescribedPredicate.alwaysFalse();
        for (var floor : floors) {
            any = any.or(resideInAPackage("ua.esoya." + floor));
        }
        return any.as("be of the floors " + String.join(", ", floors));
    }
}
