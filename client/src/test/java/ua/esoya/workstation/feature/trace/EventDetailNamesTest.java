package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.schema.install.SchemaFiles;

/** Whoever reads the journal reads Ukrainian: each value that the server writes beside an event has a name here. */
@Tag("ESOYA-4.13")
class EventDetailNamesTest {
    private static final Pattern RECORDED = Pattern.compile("record_event\\([^;]*p_detail => jsonb_build_object\\(([^;]*);");
    private static final Pattern KEY = Pattern.compile("'([a-z][a-z0-9_]*)',");

    @Test
    void everyValueOfAnEventHasAName() {
        var nameless = new TreeSet<String>();
        List<String> all = new ArrayList<>();
        for (var file : SchemaFiles.ofThisBuild().in("routine")) {
            var recorded = RECORDED.matcher(file.text());
            while (recorded.find()) {
                KEY.matcher(recorded.group(1)).results().map(found -> found.group(1)).forEach(all::add);
            }
        }
        all.stream().filter(key -> !TraceWords.TEXT.has("detail." + key)).forEach(nameless::add);
        assertTrue(all.size() > 60, () -> "the search still finds what events say: " + all.size());
        assertEquals(new TreeSet<>(), nameless);
    }
}
