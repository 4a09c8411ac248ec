package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Fills an empty product database with the invented centre: offices, services with cards, people, a year of cases and demonstration accounts. */
public final class DemoData {
    private final InstallTarget target;

    /** Prepares the filling of an installed database. */
    public DemoData(InstallTarget target) {
        this.target = target;
    }

    /**
     * Runs all files of {@code db/demo} in one transaction; refuses a database that already holds cases.
     *
     * @param progress gets one Ukrainian line per step
     */
    public void fill(Consumer<String> progress) throws InstallRefusal {
        try (Connection superuser = target.connect()) {
            superuser.setAutoCommit(false);
            for (SchemaFiles.SqlFile file : SchemaFiles.ofThisBuild().in("demo")) {
                Sql.run(superuser, file.text());
            }
            superuser.commit();
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        }
        progress.accept(Texts.of("demo.filled", target.database()));
    }
}
