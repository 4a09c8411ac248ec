package ua.esoya.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Check digits against an independent implementation; how the file was made stands in its head. */
class StdnumOracleTest {

    @Test
    @Tag("ESOYA-7.1.2e")
    void agreesOnTaxpayerNumbers() throws IOException {
        verdicts("rntrc").forEach(line -> assertEquals(line.valid, TaxpayerNumber.read(line.value).clean(), line.value));
    }

    @Test
    @Tag("ESOYA-7.1.2b")
    void agreesOnCodesOfLegalEntities() throws IOException {
        verdicts("edrpou").forEach(line -> assertEquals(line.valid, Edrpou.read(line.value).clean(), line.value));
    }

    private record Verdict(String value, boolean valid) {}

    private static List<Verdict> verdicts(String kind) throws IOException {
        try (var in = StdnumOracleTest.class.getResourceAsStream("stdnum.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var verdicts = lines.lines()
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals(kind))
                    .map(cells -> new Verdict(cells[1], Boolean.parseBoolean(cells[2])))
                    .toList();
            assertTrue(verdicts.stream().filter(Verdict::valid).count() > 100, "enough valid values");
            assertTrue(verdicts.stream().filter(v -> !v.valid).count() > 100, "enough wrong values");
            return verdicts;
        }
    }
}
