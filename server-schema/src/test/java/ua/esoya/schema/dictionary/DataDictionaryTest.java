package ua.esoya.schema.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

@Tag("CSP-2.1")
class DataDictionaryTest {
    private static final Path FILE = Path.of("docs", "data-dictionary.md");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void isWhatTheCatalogueSays() throws IOException {
        String dictionary = DataDictionary.of(database.asSuperuser());
        if (Boolean.getBoolean("esoya.dictionary.write")) {
            Files.writeString(FILE, dictionary);
        }
        assertEquals(Files.readString(FILE), dictionary, "stale: run this test with -Desoya.dictionary.write=true and read the difference");
    }

    @Test
    void refusesAColumnWithoutMeaning() {
        assertThrows(IllegalStateException.class, () -> TableMeaning.ColumnMeaning.of("phone", "text", ""));
        assertThrows(IllegalStateException.class, () -> TableMeaning.ColumnMeaning.of("phone", "text", " | особисті"));
        assertEquals(new TableMeaning.ColumnMeaning("phone", "text", "Телефон", true),
                TableMeaning.ColumnMeaning.of("phone", "text", "Телефон | особисті"));
    }

    @Test
    @Tag("ESOYA-8.2")
    void refusesATableWithoutGroundOwnerRetentionOrMark() {
        String whole = "Справа | підстава: закон | володілець: рада | зберігання: 5 років | особисті: ні";
        assertEquals("5 років", TableMeaning.of("t", whole, List.of()).retention());
        for (String part : List.of(" | підстава: закон", " | володілець: рада", " | зберігання: 5 років", " | особисті: ні")) {
            assertThrows(IllegalStateException.class, () -> TableMeaning.of("t", whole.replace(part, ""), List.of()), part);
        }
    }
}
