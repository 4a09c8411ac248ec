package ua.esoya.schema.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the files made in the catalogue, kept as hashes after each run, so that a function, policy or privilege changed by hand
 * afterwards is found.
 */
final class CatalogueRecord {
    private static final String OBJECTS = load("catalogue-objects.sql");

    private static final String DIFFERENCES = """
            with present as (%s)
            select case when r.object is null then 'extra' when p.object is null then 'missing' else 'changed' end,
                   coalesce(p.object, r.object)
            from present p
            full join flyway.installed_object r on r.object = p.object
            where p.sha256 is distinct from r.sha256
            order by 2
            """.formatted(OBJECTS);

    private CatalogueRecord() {}

    /** Keeps the present state as the right one. */
    static void write(Connection superuser) throws SQLException {
        Sql.run(superuser, """
                create table if not exists flyway.installed_object (
                  object text constraint installed_object_pk primary key,
                  sha256 text not null
                );
                alter table flyway.installed_object owner to esoya_owner;
                alter table flyway.installed_object enable row level security;
                truncate flyway.installed_object;
                insert into flyway.installed_object (object, sha256)
                """ + OBJECTS);
    }

    /** One Ukrainian line for each object that is not as the files made it. */
    static List<String> differences(Connection superuser) throws SQLException {
        if (!Sql.exists(superuser, "select 1 where to_regclass('flyway.installed_object') is not null")) {
            return List.of(Texts.of("check.noRecord"));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : Sql.rows(superuser, DIFFERENCES)) {
            lines.add(Texts.of("check." + row.get(0), row.get(1)));
        }
        return lines;
    }

    private static String load(String name) {
        try (InputStream in = Objects.requireNonNull(CatalogueRecord.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
