package ua.esoya.tour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import ua.esoya.schema.install.DemoServer;

/** The files of the tour: pages to scan, the printed papers under their English names, the scans as the archive keeps them. */
final class TourFiles {
    private static final List<String> KINDS = List.of("inventory", "routing_slip", "application");
    private static final List<String> OTHER_SHEETS = List.of("Технічний паспорт", "Проєкт (копія)");

    private final Path out;

    /** @param out emptied and made */
    TourFiles(Path out) throws IOException {
        this.out = out;
        empty(out);
        Files.createDirectories(out);
    }

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    Path picture(int number, String name) {
        return out.resolve("%02d-%s.png".formatted(number, name));
    }

    /** Pages as a scanner would hand them over: the printed application, then a sheet for each other document. */
    List<Path> asScanned(Path application) throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(asScanned("signed", application));
        for (String name : OTHER_SHEETS) {
            pages.add(Sheet.write(name, scanned("sheet-" + pages.size())));
        }
        return pages;
    }

    /** The first page of a printed paper as a scanner would hand it over. */
    Path asScanned(String name, Path paper) throws IOException {
        return Sheet.scanned(paper, scanned(name));
    }

    private Path scanned(String name) {
        return out.resolveSibling("tour-home").resolve(name + ".png");
    }

    /** Copies the first printed paper of each kind. */
    void papers(List<Path> printed) throws IOException {
        for (String kind : KINDS) {
            Path paper = printed.stream().filter(file -> file.getFileName().toString().contains(kind)).findFirst().orElseThrow(() -> new AssertionError("not printed: " + kind));
            Files.copy(paper, out.resolve(kind.replace('_', '-') + ".pdf"));
        }
    }

    /** Joins the scans of the case, in the order of its inventory, into {@code package.pdf}. */
    void scans(DemoServer server, String caseNumber) throws IOException, SQLException {
        var whole = new PDFMergerUtility();
        for (byte[] scan : stored(server, caseNumber)) {
            whole.addSource(new RandomAccessReadBuffer(new ByteArrayInputStream(scan)));
        }
        whole.setDestinationFileName(out.resolve("package.pdf").toString());
        whole.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    }

    private static List<byte[]> stored(DemoServer server, String caseNumber) throws SQLException {
        List<byte[]> scans = new ArrayList<>();
        try (Connection superuser = server.connectAsSuperuser(); var query = superuser.prepareStatement("""
                select b.content from archive.scan s
                join core.case_file c using (case_id)
                join core.inventory_item i using (inventory_item_id)
                join archive.blob_place p using (sha256)
                join archive.blob b using (stored_year, sha256)
                where c.case_number = ? order by i.position""")) {
            query.setString(1, caseNumber);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    scans.add(rows.getBytes(1));
                }
            }
        }
        if (scans.isEmpty()) {
            throw new AssertionError("no scans in the case");
        }
        return scans;
    }
}
