package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    @TempDir
    Path folder;

    @Test
    void hashesAJarAsTheFolderItWasMadeOf() throws IOException {
        write("routine/R__300_a.sql", "select 1\r\n");
        write("migration/V0010__b.sql", "select 2\n");
        SchemaFiles files = SchemaFiles.read(folder);
        URI jar = URI.create("jar:" + folder.resolveSibling(folder.getFileName() + ".jar").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath("/db/routine"));
            Files.createDirectories(zip.getPath("/db/migration"));
            Files.writeString(zip.getPath("/db/routine/R__300_a.sql"), "select 1\n");
            Files.writeString(zip.getPath("/db/migration/V0010__b.sql"), "select 2\n");
            SchemaFiles packed = SchemaFiles.read(zip.getPath("/db"));
            assertEquals(files.build(), packed.build());
            assertEquals(files.fingerprint(), packed.fingerprint());
            assertEquals(List.of("0010"), packed.versions());
        }
    }

    @Test
    void changesTheBuildWithEachRepeatableOnly() throws IOException {
        write("routine/R__300_a.sql", "select 1");
        String before = SchemaFiles.read(folder).build();
        write("migration/V0010__b.sql", "select 2");
        assertEquals(before, SchemaFiles.read(folder).build());
        write("policy/R__200_c.sql", "select 3");
        assertNotEquals(before, SchemaFiles.read(folder).build());
    }

    @Test
    void numbersRepeatablesOnceOverAllFolders() {
        Map<String, String> paths = new HashMap<>();
        for (String kind : List.of("migration", "routine", "policy", "reference")) {
            for (SchemaFiles.SqlFile file : SchemaFiles.ofThisBuild().in(kind)) {
                if (file.isRepeatable()) {
                    String number = file.name().substring(3, 6);
                    assertTrue(number.matches("\\d{3}"), file.path());
                    assertEquals(null, paths.put(number, file.path()), file.path());
                    assertTrue(file.text().startsWith("-- ${build}\n"), file.path());
                }
            }
        }
        assertTrue(paths.size() > 10);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
