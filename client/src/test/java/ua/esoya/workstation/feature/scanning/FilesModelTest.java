package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.workstation.ui.Meaning;

class FilesModelTest {
    @TempDir
    Path home;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(home).opened().at(SampleCase.MILITARY);
    }

    private void take(String typed) {
        bench.files.typed().set(typed);
        bench.files.takeTyped();
    }

    @Test
    void takesSeveralFilesIntoTheRowInFocus() throws IOException {
        take(pdf("перший файл.pdf", 2, "") + "; \"" + png("друга сторінка.png") + "\"");
        var row = bench.row(SampleCase.MILITARY);
        assertEquals(3, row.pages().size());
        assertEquals(List.of(Meaning.OK, Meaning.OK), bench.files.lines().stream().map(line -> line.state().get().meaning()).toList());
        assertEquals(TakenPage.Source.FILE, row.pages().getFirst().source());
        assertEquals("", bench.files.typed().get());
    }

    @Test
    void tellsEachTroubleBesideItsFileAndKeepsEverythingElse() throws IOException {
        var broken = home.resolve("broken.pdf");
        Files.writeString(broken, "%PDF-1.7 and nothing more");
        var empty = Files.createFile(home.resolve("empty.pdf"));
        var large = home.resolve("large.pdf");
        Files.write(large, new byte[300_000]);
        var word = home.resolve("letter.docx");
        Files.writeString(word, "PK");
        var bomb = home.resolve("bomb.png");
        ImageIO.write(new java.awt.image.BufferedImage(3000, 3000, java.awt.image.BufferedImage.TYPE_BYTE_BINARY), "png", bomb.toFile());
        var good = png("good.png");
        take(String.join(";", List.of(broken, empty, large, word, bomb, pdf("locked.pdf", 1, "secret"), home.resolve("missing.pdf"), good)
                .stream().map(Path::toString).toList()));
        var said = new HashSet<String>();
        for (var line : bench.files.lines().subList(0, 7)) {
            assertEquals(Meaning.LATE, line.state().get().meaning(), line.name());
            assertTrue(said.add(line.state().get().text()), line.name() + ": " + line.state().get().text());
        }
        assertEquals(Meaning.OK, bench.files.lines().getLast().state().get().meaning());
        assertEquals(1, bench.row(SampleCase.MILITARY).pages().size());
        assertEquals(List.of(), bench.inline.unexpected);
    }

    @Test
    void keepsTypedPathsWhenTheRowMayNotBeScanned() throws IOException {
        bench.at(SampleCase.PASSPORT);
        var typed = png("passport.png").toString();
        take(typed);
        assertEquals(typed, bench.files.typed().get());
        assertEquals(0, bench.files.lines().size());
        assertTrue(bench.said().contains("реєстрі"), bench.said());
        bench.at(SampleCase.BIRTH).files.takeTyped();
        assertEquals(1, bench.row(SampleCase.BIRTH).pages().size());
    }

    @Test
    void listsArrivalsOfTheFolderAndTakesThemWhenTold() throws IOException {
        var line = new FileLine(png("arrived.png"), TakenPage.Source.FOLDER, new FileLine.State(Meaning.WARN, "надійшов", true, 0));
        bench.files.lines().add(line);
        bench.files.take(line);
        bench.files.take(line);
        assertEquals(List.of(TakenPage.Source.FOLDER), bench.row(SampleCase.MILITARY).pages().stream().map(TakenPage::source).toList());
    }

    private Path png(String name) throws IOException {
        var file = home.resolve(name);
        ImageIO.write(FakeScanner.picture(1), "png", file.toFile());
        return file;
    }

    private Path pdf(String name, int pages, String password) throws IOException {
        var file = home.resolve(name);
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A6));
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }
}
