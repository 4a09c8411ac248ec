import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import ua.esoya.schema.install.InstallTarget;
import ua.esoya.schema.install.SchemaFiles;
import ua.esoya.schema.install.SchemaInstaller;

/**
 * Started by the build in source-launcher mode: installs the schema with the product's own installer on an embedded PostgreSQL
 * and writes jOOQ's classes of schema {@code api} into the folder given as the first argument. Nothing is done when neither the
 * SQL files nor this program have changed since the last time.
 */
public final class GenerateJooq {
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path source = Path.of(arguments[1]);
        Path mark = directory.resolve("fingerprint.txt");
        String fingerprint = SchemaFiles.ofThisBuild().structure() + " " + Files.readString(source).hashCode();
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            InstallTarget target = InstallTarget.of("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/esoya", "postgres", Optional.empty());
            new SchemaInstaller(target).install();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withUrl(target.url()).withUser(target.user()))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.postgres.PostgresDatabase")
                                    .withInputSchema("api"))
                            .withGenerate(new Generate().withRecords(true).withRoutines(true).withPojos(false).withDaos(false))
                            .withTarget(new Target()
                                    .withPackageName("ua.esoya.schema.api")
                                    .withDirectory(directory.toString()))));
        }
        Files.createDirectories(directory);
        Files.writeString(mark, fingerprint);
    }
}
