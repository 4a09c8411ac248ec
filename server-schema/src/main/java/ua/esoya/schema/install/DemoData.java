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
        run("");
        progress.accept(Texts.of("demo.filled", target.database()));
    }

    /** Fills the centre, its services and accounts only, without people and cases. */
    public void fillCentre() throws InstallRefusal {
        run("4");
    }

    /** @param end the files up to this name, all when it is empty */
    private void run(String end) throws InstallRefusal {
        try (Connection superuser = target.connect()) {
            if (Sql.exists(superuser, "select 1 from ref.office")) {
                throw new InstallRefusal(Texts.of("demo.notEmpty", target.database()));
            }
            superuser.setAutoCommit(false);
            for (SchemaFiles.SqlFile file : SchemaFiles.ofThisBuild().in("demo")) {
                if (end.isEmpty() || file.name().compareTo(end) < 0) {
                    Sql.run(superuser, file.text());
                }
            }
            DemoAccounts.makeLogins(superuser);
            superuser.commit();
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        }
    }
}
