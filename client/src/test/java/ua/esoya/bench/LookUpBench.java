package ua.esoya.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.SignIn;
import ua.esoya.domain.ServerAddress;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.workstation.feature.journal.FirstPage;

/** Finding a person, and opening the journal, in a small centre and in one that knows a million people; through the client's own database door. */
final class LookUpBench implements Benchmarks.Group {
    private static final int SMALL = 3_000;
    private static final int LARGE = 1_000_000;
    private static final int LOOK_UPS = 200;
    private static final int WARM_UP = 50;

    @Override
    public void run(Figures figures) throws IOException, InstallRefusal, SQLException {
        try (var server = new BenchServer()) {
            var population = new Population(server);
            for (int size : List.of(SMALL, LARGE)) {
                population.growTo(size);
                measure(server, population, figures);
            }
        }
    }

    private static void measure(BenchServer server, Population population, Figures figures) throws SQLException {
        var people = population.sample(LOOK_UPS + WARM_UP);
        String centre = String.format(Locale.ROOT, ", %,d people", population.size());
        var opened = new SignIn(new ServerAddress(server.target().url(), Optional.empty()), "bench").open("bench1", new char[0], Optional.empty());
        try {
            Database database = opened.database();
            figures.report("person by taxpayer number" + centre, median(person -> find(database, "taxpayer_number", person.taxpayerNumber(), null), people), "ms");
            figures.report("person by surname and year of birth" + centre, median(person -> find(database, "surname", person.surname(), person.birthYear()), people), "ms");
            figures.report("first page of the journal" + centre, median(person -> FirstPage.rows(opened), people), "ms");
        } finally {
            opened.leave();
        }
    }

    private static double median(Question question, List<Population.Person> people) {
        List<Double> took = new ArrayList<>();
        for (Population.Person person : people) {
            long begun = System.nanoTime();
            int found = question.ask(person);
            took.add((System.nanoTime() - begun) / 1e6);
            if (found == 0) {
                throw new IllegalStateException("nothing found for " + person);
            }
        }
        return Median.of(took.subList(WARM_UP, took.size()));
    }

    private static int find(Database database, String kind, String text, @Nullable Integer birthYear) {
        var answer = database.read(sql -> Routines.findPerson(sql.configuration(), "intake", kind, text, birthYear));
        // the empty answer is two brackets
        return answer == null ? 0 : answer.data().length() - 2;
    }

    /** Asks the server about a person; answers with 0 when nothing came. */
    interface Question {
        int ask(Population.Person person);
    }
}
