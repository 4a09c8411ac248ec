package ua.esoya.workstation.feature.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Json;
import ua.esoya.document.Papers;
import ua.esoya.document.PdfaCheck;
import ua.esoya.domain.Refusal;

/** An electronic register as one file. */
@Tag("ESOYA-7.1.6a")
class ElectronicPackageTest {
    private final FakeTransfers server = new FakeTransfers();
    private final ElectronicPackage pack = new ElectronicPackage(server, new Papers(), () -> FakeTransfers.NOW, "Поліщук І. П., адміністратор");

    @Test
    void holdsTheRegisterAndEachFileByteForByteWithItsHash() throws IOException {
        server.fill(2, "handed_over");
        var files = read(write());
        var manifest = Json.read(new String(files.get("manifest.json"), StandardCharsets.UTF_8), PackageManifest.class);
        assertEquals(List.of("export", "case", "case", "file", "file"), server.asked.stream().map(asked -> asked.split(" ", 2)[0]).toList(), "the export is written down before a file is read");
        assertEquals(FakeTransfers.NUMBER, manifest.registerNumber());
        assertTrue(new String(files.get(manifest.register().file()), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        for (var one : manifest.cases()) {
            var entry = one.files().getLast();
            assertArrayEquals(FakeTransfers.content(one.caseNumber()), files.get(entry.file()));
            assertEquals(FakeTransfers.sha256(FakeTransfers.content(one.caseNumber())), entry.sha256());
        }
        assertEquals(2 + 2 * 6, files.size(), "manifest and register; of each case five papers and a file");
    }

    @Test
    void holdsThePapersOfEachCaseAsTheArchiveWillKeepThem() throws Exception {
        server.fill(2, "handed_over");
        var files = read(write());
        var one = Json.read(new String(files.get("manifest.json"), StandardCharsets.UTF_8), PackageManifest.class).cases().getLast();
        String folder = "cases/" + one.caseNumber() + "/";
        assertEquals(List.of(folder + "inventory.pdf", folder + "routing_slip.pdf", folder + "application.pdf", folder + "supplement-1.pdf", folder + "supplement-2.pdf", folder + "01.pdf"),
                one.files().stream().map(PackageManifest.Entry::file).toList());
        assertEquals("Додатковий опис документів № 2", one.files().get(4).title());
        for (var paper : one.files().subList(0, 5)) {
            byte[] content = files.get(paper.file());
            assertEquals(FakeTransfers.sha256(content), paper.sha256());
            assertTrue(paper.pages() > 0, paper.file());
            assertEquals(List.of(), PdfaCheck.brokenRules(content), paper.file());
        }
    }

    @Test
    void isNoPackageWhenAFileChangedOnItsWay() {
        server.fill(1, "handed_over");
        server.spoilt = true;
        assertThrows(IOException.class, this::write);
    }

    @Test
    void isRefusedByTheServerBeforeAnythingIsWritten() {
        server.failure = java.util.Optional.of(new Refusal("ZN226", "no_package", FakeTransfers.NUMBER));
        assertThrows(Refusal.class, this::write);
    }

    private byte[] write() throws IOException {
        var out = new ByteArrayOutputStream();
        pack.write(server.register(42), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
