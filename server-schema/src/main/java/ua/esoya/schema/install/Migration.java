package ua.esoya.schema.install;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** Flyway as this product uses it: one transaction for a whole upgrade, its history in a schema of its own. */
final class Migration {
    private final Flyway flyway;

    private Migration(Flyway flyway) {
        this.flyway = flyway;
    }

    /** @param password absent when the server lets the user in without one */
    static Migration as(String user, Optional<String> password, String url, SchemaFiles files) {
        return new Migration(Flyway.configure(Migration.class.getClassLoader())
                .dataSource(url, user, password.orElse(null))
                // db/callback takes the owner's role on every connection
                .locations("classpath:db/callback", "classpath:db/migration", "classpath:db/routine", "classpath:db/policy",
                        "classpath:db/reference")
                .defaultSchema("flyway")
                .schemas("flyway")
                .createSchemas(true)
                .group(true)
                .cleanDisabled(true)
                .placeholders(Map.of("build", files.build()))
                .load());
    }

    /** Applies what is new; gives the number of applied files. */
    int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** What differs between the files and the history, empty when nothing does. */
    Optional<String> difference() {
        var answer = flyway.validateWithResult();
        return answer.validationSuccessful ? Optional.empty() : Optional.of(answer.getAllErrorMessages());
    }
}
