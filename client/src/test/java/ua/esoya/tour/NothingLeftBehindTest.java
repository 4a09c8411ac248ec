package ua.esoya.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import ua.esoya.demo.DemoDesk;
import ua.esoya.fx.FxTest;
import ua.esoya.schema.install.DemoData;

/** After a registration with its papers and scans, the files of the machine hold no password and nobody's data. */
@Tag("ESOYA-6.4")
class NothingLeftBehindTest extends FxTest {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1251"));

    @TempDir
    Path home;

    @Test
    void configurationLogsAndKeptPagesTellNothing() throws IOException {
        String known = "from core.person where taxpayer_number is not null and phone is not null and kind = 'person' order by person_id limit 1";
        String taxpayer = DemoDesk.value("select taxpayer_number " + known);
        String surname = DemoDesk.value("select surname " + known);
        String phone = DemoDesk.value("select right(phone, 9) " + known);
        var walk = new Walk(stage, keys, DemoDesk.address(), home, name -> {});
        walk.signIn("registrar1");
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        walk.register("м. Кривий Ріг, вул. Степана Тільги, 18");
        walk.printed(3);
        // a failure whose words quote the person, as the server's do
        LoggerFactory.getLogger(NothingLeftBehindTest.class).error("defect", new IllegalStateException("Key (taxpayer_number)=(" + taxpayer + ") " + surname));
        walk.stop();

        var secrets = List.of(DemoData.password(), taxpayer, surname, phone);
        var papers = files(walk.papers());
        assertEquals(3, papers.size(), "papers are folders of the training alone, a real printer keeps none");
        var rest = new ArrayList<>(files(home));
        rest.removeAll(papers);
        assertTrue(rest.stream().anyMatch(file -> file.endsWith("esoya.log")), rest::toString);
        assertTrue(rest.stream().anyMatch(file -> file.endsWith("printing.properties")), rest::toString);
        assertEquals(Map.of(), found(rest, secrets));

        var careless = Files.writeString(home.resolve("careless.txt"), "x " + surname.toUpperCase(Locale.of("uk")) + " " + taxpayer, Charset.forName("windows-1251"));
        assertEquals(Map.of(careless, List.of(taxpayer, surname)), found(files(home).stream().filter(file -> !papers.contains(file)).toList(), secrets), "the search itself finds");
    }

    private static Map<Path, List<String>> found(List<Path> files, List<String> secrets) throws IOException {
        var all = new TreeMap<Path, List<String>>();
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            var told = secrets.stream().filter(secret -> CHARSETS.stream().anyMatch(charset -> lower(content, charset).contains(secret.toLowerCase(Locale.of("uk"))))).toList();
            if (!told.isEmpty()) {
                all.put(file, told);
            }
        }
        return all;
    }

    private static String lower(byte[] content, Charset charset) {
        return new String(content, charset).toLowerCase(Locale.of("uk"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
