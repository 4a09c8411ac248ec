package ua.esoya.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.registry.RegistryEntry;
import ua.esoya.exchange.registry.RegistryUnusable.Problem;

/** The published JSON as its readers know it, and all that is none. */
@Tag("KR146-2.3.2")
class RegistryJsonTest {
    private static final String SERVICE = """
            {"id": 34, "identifier": "00034", "keyword": "місце", "sector": {"id": 5, "name": "Документи"},
             "translations": [{"language": "uk", "name": " Реєстрація місця проживання ", "short_description_plain": "довго"}, {"language": "en", "name": "Residence"}],
             "service_provider": [{"name": "ЦНАП", "shortname": "Ц", "spatial": "x"}], "owner": {"name": "Мінцифра", "parent": {"name": "Уряд"}},
             "related_services": [{"id": 7, "identifier": "00007", "name": "Інша"}], "end_at": null, "is_online": true, "url": "https://guide.example/34"}""";

    @Test
    void aServiceIsReadWhereverTheListStands() throws Exception {
        var expected = new RegistryEntry("00034", "Реєстрація місця проживання", "Документи", "Мінцифра", "https://guide.example/34", "", Optional.of(true));
        for (String whole : List.of("[%s]", "{\"count\": 1, \"next\": null, \"results\": [%s]}", "{\"entries\": [%s]}", "\uFEFF[%s]\n")) {
            assertEquals(List.of(expected), read(whole.formatted(SERVICE)), whole);
        }
    }

    @Test
    void whatIsNotSaidStaysUnsaid() throws Exception {
        assertEquals(List.of(new RegistryEntry("00007", "Назва", "", "Орган", "", "2026-01-31", Optional.empty()), new RegistryEntry("", "", "5.5e1", "", "", "", Optional.of(false))),
                read("""
                        [{"identifier": 7, "name": "Назва", "service_provider": [{"name": "Орган"}, {"name": "Інший"}], "url": "javascript:alert(1)", "end_at": "2026-01-31T00:00:00+02:00"},
                         {"is_online": false, "name": null, "sector": 5.5e1, "translations": []}]"""));
    }

    @Test
    void signsThatNoDatabaseKeepsAreLeftForTheServerToRefuse() throws Exception {
        assertEquals(List.of("\u0001", "\u0001"), read("[{\"identifier\": \"00001\", \"name\": \"а\\u0000б\"}, {\"identifier\": \"00002\", \"name\": \"а\\ud800б\"}]").stream().map(RegistryEntry::title).toList());
    }

    @Test
    void whatIsNoRegistryIsToldApart() {
        assertEquals("NOT_JSON 1:1", unusable(""));
        assertTrue(unusable("<html>Гід</html>").startsWith("NOT_JSON 1:"));
        assertTrue(unusable("[{\"identifier\": \"00034\",").startsWith("NOT_JSON"), "broken off");
        assertTrue(unusable("[" + SERVICE + "] x").startsWith("NOT_JSON"), "something follows");
        assertTrue(unusable("[" + SERVICE + "] []").startsWith("NOT_JSON"), "another list follows");
        assertTrue(unusable("[" + "[".repeat(200) + "]".repeat(200) + "]").startsWith("OTHER_SHAPE"));
        assertTrue(unusable("[{\"x\": " + "[".repeat(200) + "]".repeat(200) + "}]").startsWith("NOT_JSON"), "deeper than any publication");
        assertEquals("OTHER_SHAPE ", unusable("7"));
        assertEquals("OTHER_SHAPE ", unusable("{\"asc\": []}"));
        assertEquals("OTHER_SHAPE 2", unusable("[" + SERVICE + ", 7]"));
        assertEquals("NO_SERVICES ", unusable("[]"));
        assertEquals("NOT_WHOLE ", unusable("{\"next\": \"https://guide.example/?page=2\", \"results\": [" + SERVICE + "]}"));
        assertEquals("WRONG_ENCODING ", unusable(("[" + SERVICE + "]").getBytes(Charset.forName("windows-1251"))));
        assertTrue(unusable(("[" + SERVICE + "]").getBytes(StandardCharsets.UTF_16LE)).startsWith("NOT_JSON"));
        assertEquals("TOO_MANY ", unusable(IntStream.rangeClosed(0, RegistryJson.MOST).mapToObj(n -> "{}").collect(Collectors.joining(",", "[", "]"))));
    }

    private static List<RegistryEntry> read(String json) throws IOException, RegistryUnusable {
        return RegistryJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String unusable(String json) {
        return unusable(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String unusable(byte[] json) {
        var no = assertThrows(RegistryUnusable.class, () -> RegistryJson.read(new ByteArrayInputStream(json)));
        assertTrue(List.of(Problem.values()).contains(no.problem()));
        return no.problem() + " " + no.where();
    }
}
