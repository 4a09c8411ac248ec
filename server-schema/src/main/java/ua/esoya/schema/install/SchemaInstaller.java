package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema of this build to a PostgreSQL server: the bootstrap files as a superuser, then all migrations in one transaction
 * as {@code esoya_migrator}. Every step may be repeated; a failed migration leaves the schema as it was.
 */
public final class SchemaInstaller {
    private static final String MAINTENANCE_DATABASE = "postgres";

    private final InstallTarget target;
    private final SchemaFiles files;

    /** Prepares the work on a server; connects to nothing yet. */
    public SchemaInstaller(InstallTarget target) {
        this.target = target;
        this.files = SchemaFiles.ofThisBuild();
    }

    /** Makes the database where it is missing, then applies all files; gives the number of applied migrations. */
    public int install() throws InstallRefusal {
        return refusing(() -> {
            try (Connection server = target.connect(MAINTENANCE_DATABASE)) {
                DatabaseCreation.requireServer(server, target.user());
                runBootstrap(server, "1");
                DatabaseCreation.ensure(server, target.database());
            }
            return apply();
        });
    }

    /** Applies what is new to a database that is already in use; refuses where none is. */
    public int upgrade() throws InstallRefusal {
        return refusing(() -> {
            try (Connection server = target.connect(MAINTENANCE_DATABASE)) {
                DatabaseCreation.requireServer(server, target.user());
                if (!DatabaseCreation.isPresent(server, target.database())) {
                    throw new InstallRefusal(Texts.of("database.missing", target.database()));
                }
                runBootstrap(server, "1");
                DatabaseCreation.ensure(server, target.database());
            }
            return apply();
        });
    }

    /** Compares the database with the files; gives one Ukrainian line per difference, none when all is as it should be. */
    public List<String> check() throws InstallRefusal {
        return refusing(() -> {
            List<String> lines = new ArrayList<>();
            try (Connection superuser = target.connect()) {
                DatabaseCreation.requireServer(superuser, target.user());
                Migration.as(target.user(), target.password(), target.url(), files).difference()
                        .ifPresent(text -> lines.add(Texts.of("check.migrations", text)));
                lines.addAll(CatalogueRecord.differences(superuser));
            }
            return List.copyOf(lines);
        });
    }

    private int apply() throws SQLException, InstallRefusal {
        try (Connection superuser = target.connect()) {
            runBootstrap(superuser, "2");
            int applied;
            try (MigratorLogin migrator = MigratorLogin.open(superuser);
                    ClosedDoors _ = ClosedDoors.of(superuser, target.database())) {
                applied = Migration.as(MigratorLogin.ROLE, Optional.of(migrator.password()), target.url(), files).migrate();
            }
            runBootstrap(superuser, "3");
            CatalogueRecord.write(superuser);
            return applied;
        }
    }

    /** Runs the bootstrap files of one tens' digit: 1 for the cluster, 2 before the migrations, 3 after them. */
    private void runBootstrap(Connection connection, String digit) throws SQLException {
        for (SchemaFiles.SqlFile file : files.in("bootstrap")) {
            if (file.name().startsWith(digit)) {
                Sql.run(connection, file.text().replace("${database}", Sql.quoted(target.database())));
            }
        }
    }

    private <T> T refusing(Work<T> work) throws InstallRefusal {
        try {
            return work.run();
        } catch (SQLException e) {
            throw Outage.refusal(e, target);
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException sql && Outage.isConnection(sql)) {
                throw Outage.refusal(sql, target);
            }
            throw new InstallRefusal(Texts.of("migration.failed", String.valueOf(e.getMessage())), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException, InstallRefusal;
    }
}
