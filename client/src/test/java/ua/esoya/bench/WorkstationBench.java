package ua.esoya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.tour.Sheet;

/** A workstation alone in its JVM after the tour's work, the server being here: how much memory it holds, how long one waits for its screens. */
final class WorkstationBench implements Benchmarks.Group {
    private static final List<String> SHEETS = List.of("Заява", "Технічний паспорт", "Проєкт (копія)");

    @Override
    public void run(Figures figures) throws IOException, InterruptedException, SQLException, InstallRefusal {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "bench-workstation-");
        var settings = new DemoServer.Settings(home.resolve("db"), Optional.empty(), true);
        try (DemoServer server = DemoServer.open(settings, System.out::println)) {
            List<String> arguments = new ArrayList<>(List.of(server.jdbcUrl(), home.resolve("program").toString(), knownTaxpayer(server)));
            // drawn here: a workstation gets its pages from the scanner
            for (String words : SHEETS) {
                arguments.add(Sheet.write(words, home.resolve("sheet-" + arguments.size() + ".png")).toString());
            }
            report(figures, Child.run(WorkstationDay.class, Child.WORKSTATION, arguments.toArray(String[]::new)).stream()
                    .collect(Collectors.toMap(Child.Told::name, Child.Told::value)));
        }
    }

    private static void report(Figures figures, Map<String, Double> told) {
        figures.atMost("resident memory after the tour's work, at rest", told.get("resident"), 350, "MB");
        figures.report("the same before the program rests", told.get("resident-busy"), "MB");
        figures.report("of it the heap", told.get("heap"), "MB");
        figures.report("of it pages of files: Java's own classes, libraries", told.get("files"), "MB");
        figures.report("in use on the heap after collecting", told.get("heap-in-use"), "MB");
        figures.report("longest pulse of the FX thread in that work", told.get("pulse"), "ms");
        figures.report("intake form, first opening: key to focus", told.get("first-form"), "ms");
        figures.report("intake form, second opening: key to focus", told.get("second-form"), "ms");
        figures.report("journal page on the screen: key to rows", told.get("journal"), "ms");
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
