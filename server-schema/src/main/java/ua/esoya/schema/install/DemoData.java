package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Fills an empty product database with the invented centre: offices, services with cards, people, a year of cases and demonstration accounts. */
public final class DemoData {
    private static final String FIRST_OF_CASES = "40";

    private final InstallTarget target;

    /** Prepares the filling of an installed database. */
    public DemoData(InstallTarget target) {
        this.target = target;
    }

    /** The password of all training accounts. */
    public static String password() {
        return DemoAccounts.PASSWORD;
    }

    /**
     * Fills everything: the centre, its services and accounts, a year of cases. Refuses a database that already has offices.
     *
     * @param progress gets Ukrainian lines
     */
    public void fill(Consumer<String> progress) throws InstallRefusal {
        fillCentre();
        fillCases();
        progress.accept(Texts.of("demo.filled", target.database()));
    }

    /** Fills the centre, its services and accounts only. Refuses a database that already has offices. */
    public void fillCentre() throws InstallRefusal {
        try (Connection superuser = target.connect()) {
            if (Sql.exists(superuser, "select 1 from ref.office")) {
                throw new InstallRefusal(Texts.of("demo.notEmpty", target.database()));
            }
            run(superuser, file -> file.name().compareTo(FIRST_OF_CASES) < 0);
            DemoAccounts.makeLogins(superuser);
            superuser.commit();
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        }
    }

    /** Fills people and a year of cases into the invented centre. Refuses a database that already has cases. */
    public void fillCases() throws InstallRefusal {
        try (Connection superuser = target.connect()) {
            if (Sql.exists(superuser, "select 1 from core.case_file limit 1")) {
                throw new InstallRefusal(Texts.of("demo.notEmpty", target.database()));
            }
            run(superuser, file -> file.name().compareTo(FIRST_OF_CASES) >= 0);
            superuser.commit();
            // the first opening of the journal must not be planned on an empty table
            superuser.setAutoCommit(true);
            Sql.run(superuser, "analyze");
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        }
    }

    private static void run(Connection superuser, Predicate<SchemaFiles.SqlFile> chosen) throws SQLException {
        superuser.setAutoCommit(false);
        for (SchemaFiles.SqlFile file : SchemaFiles.ofThisBuild().in("demo")) {
            if (chosen.test(file)) {
                Sql.run(superuser, file.text());
            }
        }
    }
}
