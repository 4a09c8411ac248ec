package ua.esoya.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxToolkit;
import ua.esoya.domain.ServerAddress;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Keys;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.workstation.Prerequisites;

/**
 * The whole main job through the real windows, by keys alone, on a fresh training database. Leaves numbered pictures, the papers,
 * the scans and {@code tour.json} in {@code target/tour}.
 */
public final class Tour {
    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);
    private static final Path OUT = Path.of("target", "tour").toAbsolutePath();
    private static final Path HOME = OUT.resolveSibling("tour-home");

    private Tour() {}

    public static void main(String[] arguments) throws Exception {
        Optional<String> missing = Prerequisites.missing();
        if (missing.isPresent()) {
            System.err.println(missing.get());
            System.exit(2);
        }
        Locale.setDefault(Locale.of("uk", "UA"));
        int outcome = 1;
        var settings = new DemoServer.Settings(OUT.resolveSibling("tour-db"), Optional.empty(), true);
        try (DemoServer server = DemoServer.open(settings, System.out::println)) {
            walk(server);
            outcome = 0;
        } catch (IOException | SQLException | TimeoutException | InstallRefusal | RuntimeException | AssertionError broken) {
            LOG.error("the tour stopped", broken);
        }
        System.exit(outcome);
    }

    private static void walk(DemoServer server) throws IOException, SQLException, TimeoutException {
        var files = new TourFiles(OUT);
        TourFiles.empty(HOME);
        FxToolkit.registerPrimaryStage();
        Stage stage = FxTest.onFx(Stage::new);
        var keys = new Keys(stage);
        var log = new StepLog(keys);
        var pictures = new AtomicInteger();
        Consumer<String> picture = name -> Screenshot.write(stage, files.picture(pictures.incrementAndGet(), name).toFile());
        var walk = new Walk(stage, keys, new ServerAddress(server.jdbcUrl(), Optional.empty()), HOME, picture);
        try {
            steps(server, files, walk, new CourseWalk(stage, keys, picture), new WorkshopWalk(stage, keys, picture), log);
        } catch (RuntimeException | AssertionError broken) {
            Screenshot.write(stage, OUT.resolve("broken.png").toFile());
            throw broken;
        }
        walk.stop();
        if (keys.mouseEvents() != 0) {
            throw new AssertionError("the main job needed the mouse");
        }
    }

    private static void steps(DemoServer server, TourFiles files, Walk walk, CourseWalk course, WorkshopWalk workshop, StepLog log) throws IOException, SQLException {
        var number = new AtomicReference<>("");
        log.step("sign in", () -> walk.signIn("registrar1"));
        log.step("new case", () -> walk.newCase("присв адр"));
        String taxpayer = knownTaxpayer(server);
        log.step("known applicant", () -> walk.knownApplicant(taxpayer));
        log.step("register", () -> number.set(walk.register("м. Кривий Ріг, вул. Степана Тільги, 18, кв. 4")));
        log.step("print", () -> walk.printed(3));
        List<Path> pages = files.asScanned(printed(walk, "application"));
        log.step("scan", () -> walk.scan(pages));
        log.step("find again", () -> walk.findAgain(number.get()));
        log.step("read the case", walk::readCase);
        log.step("person and correction", walk::besideTheCase);
        log.step("hand over", course::handOver);
        log.step("receipt", course::accept);
        log.step("result", course::result);
        log.step("issue", course::issue);
        Path slip = files.asScanned("slip", printed(walk, "routing"));
        log.step("slip", () -> course.scanSlip(slip, true));
        log.step("close", course::close);
        log.step("supervisor", () -> walk.change("supervisor1"));
        log.step("office work", walk::officeWork);
        workshop(walk, workshop, taxpayer, log);
        log.step("find again", () -> walk.findAgain(number.get()));
        log.step("looks", walk::looks);
        log.write(OUT.resolve("tour.json"), number.get());
        files.papers(walk.files());
        files.scans(server, number.get());
    }

    private static void workshop(Walk walk, WorkshopWalk workshop, String taxpayer, StepLog log) {
        String code = "90-77";
        log.step("moderator", () -> walk.change("moderator1", "acts"));
        log.step("new service", () -> workshop.service(code, "Дозвіл на літній майданчик"));
        log.step("its template", () -> workshop.template(code, "Заява на літній майданчик,"));
        log.step("registrar again", () -> walk.change("registrar1"));
        int before = walk.files().size();
        log.step("case by the new service", () -> workshop.file(code, taxpayer));
        log.step("its papers", () -> walk.printed(before + 2));
    }

    private static Path printed(Walk walk, String kind) {
        return walk.files().stream().filter(file -> file.toString().contains(kind)).findFirst().orElseThrow();
    }

    private static String knownTaxpayer(DemoServer server) throws SQLException {
        try (Connection superuser = server.connectAsSuperuser(); var query = superuser.createStatement();
                var rows = query.executeQuery("""
                        select taxpayer_number from core.person
                        where taxpayer_number is not null and phone is not null and kind = 'person'
                        order by person_id limit 1""")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
