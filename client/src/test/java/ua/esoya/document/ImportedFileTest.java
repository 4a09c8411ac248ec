package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.document.FileRefused.Reason;

@Tag("ESOYA-4.6a")
class ImportedFileTest {
    private static final ImportLimits LIMITS = new ImportLimits(1_000_000, 9_000_000, 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "tiff"})
    void readsPicturesWhateverTheirName(String format) throws Exception {
        Path file = folder.resolve("скан.txt");
        assertTrue(ImageIO.write(picture(210, 297), format, file.toFile()));
        try (var pages = ImportedFile.open(file, LIMITS)) {
            assertEquals(1, pages.count());
            assertEquals(297, pages.page(0).image().getHeight());
            assertEquals(25, pages.page(0).dpi(), "an A4 sheet");
        }
    }

    @Test
    void readsEveryPageOfATiff() throws Exception {
        try (var pages = ImportedFile.open(tiff(3), LIMITS)) {
            assertEquals(3, pages.count());
            assertEquals(103, pages.page(2).image().getWidth());
        }
    }

    @Test
    void readsAPdfPageByPage() throws Exception {
        try (var pages = ImportedFile.open(pdf(3, PDRectangle.A4), LIMITS)) {
            assertEquals(3, pages.count());
            assertEquals(300, pages.page(2).dpi());
            assertEquals(2480, pages.page(2).image().getWidth(), 2);
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(Reason.UNREADABLE, folder.resolve("нема.pdf"));
        assertRefused(Reason.UNREADABLE, folder);
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertRefused(Reason.EMPTY, Files.createFile(folder.resolve("a.pdf")));
    }

    @Test
    void refusesATwoGigabyteFileWithoutReadingIt() throws Exception {
        Path file = folder.resolve("a.pdf");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("%PDF-1.7\n");
            large.setLength(2_200_000_000L);
        }
        FileRefused refused = assertThrows(FileRefused.class, () -> ImportedFile.open(file, ImportLimits.USUAL));
        assertEquals(Reason.TOO_LARGE, refused.reason());
        assertEquals("Файл завеликий, не більше 200 МБ. Розділіть його на частини.", refused.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"просто текст", "MZ\u0090", "<html>", "PK\u0003\u0004", "GIF89a", "II+\0", "\u0000"})
    void refusesOtherKindsWhateverTheirName(String content) throws Exception {
        assertRefused(Reason.UNSUPPORTED, Files.writeString(folder.resolve("a.pdf"), content, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\nсміття", "\u0089PNG\r\n\u001a\nсміття", "\u00ff\u00d8\u00ff\u00e0?", "II*\0\u00ff\u00ff\u0000\u0000", "MM\0*"})
    void refusesBrokenFiles(String content) throws Exception {
        assertRefused(Reason.BROKEN, Files.write(folder.resolve("a"), content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesAPageCutShort() throws Exception {
        Path file = folder.resolve("a.png");
        ImageIO.write(picture(900, 900), "png", file.toFile());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
        try (var pages = ImportedFile.open(file, LIMITS)) {
            assertEquals(Reason.BROKEN, assertThrows(FileRefused.class, () -> pages.page(0)).reason());
        }
    }

    @Test
    void refusesAPasswordButNotMereRestrictions() throws Exception {
        assertRefused(Reason.PASSWORD, locked("таємно".hashCode() + ""));
        try (var pages = ImportedFile.open(locked(""), LIMITS)) {
            assertEquals(1, pages.count());
        }
    }

    @Test
    void refusesAPngBombByItsHeader() throws Exception {
        assertRefused(Reason.TOO_MANY_DOTS, png(60_000, 60_000));
    }

    @Test
    void refusesATiffBombByItsHeader() throws Exception {
        assertRefused(Reason.TOO_MANY_DOTS, tiffHeader(50_000, 50_000, 0));
    }

    @Test
    void refusesAnEndlessTiff() throws Exception {
        assertRefused(Reason.BROKEN, tiffHeader(10, 10, 8));
    }

    @Test
    void refusesAPdfOfGiantPages() throws Exception {
        assertRefused(Reason.TOO_MANY_DOTS, pdf(1, new PDRectangle(14_400, 14_400)));
    }

    @Test
    void refusesAGiantPictureInAPdfBeforeDecodingIt() throws Exception {
        Path file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            var bomb = LosslessFactory.createFromImage(document, picture(10, 10));
            bomb.getCOSObject().setInt(COSName.WIDTH, 100_000);
            bomb.getCOSObject().setInt(COSName.HEIGHT, 100_000);
            var page = new PDPage(PDRectangle.A4);
            page.setResources(new PDResources());
            page.getResources().add(bomb);
            document.addPage(page);
            document.save(file.toFile());
        }
        try (var pages = ImportedFile.open(file, LIMITS)) {
            assertEquals(Reason.TOO_MANY_DOTS, assertThrows(FileRefused.class, () -> pages.page(0)).reason());
        }
    }

    @Test
    void refusesTooManyPages() throws Exception {
        assertRefused(Reason.TOO_MANY_PAGES, pdf(4, PDRectangle.A4));
        assertRefused(Reason.TOO_MANY_PAGES, tiff(4));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsSentence(Reason reason) {
        assertTrue(new FileRefused(reason, 5).text().endsWith("."));
    }

    private static void assertRefused(Reason reason, Path file) {
        assertEquals(reason, assertThrows(FileRefused.class, () -> ImportedFile.open(file, LIMITS).close()).reason());
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, x % height, x * 7919);
        }
        return picture;
    }

    private Path tiff(int count) throws IOException {
        Path file = folder.resolve(count + ".tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < count; i++) {
                writer.writeToSequence(new IIOImage(picture(101 + i, 50), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return file;
    }

    private Path pdf(int count, PDRectangle sheet) throws IOException {
        Path file = folder.resolve(count + ".pdf");
        try (var document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage(sheet));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path locked(String password) throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            var permission = new AccessPermission();
            permission.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            document.save(file.toFile());
        }
        return file;
    }

    private Path png(int width, int height) throws IOException {
        byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        var crc = new CRC32();
        crc.update(header);
        var file = ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13).put(header).putInt((int) crc.getValue());
        return Files.write(folder.resolve("bomb.png"), file.array());
    }

    /** Header, one directory at 8 with width, height and the tags a reader asks for first, and where the next one is. */
    private Path tiffHeader(int width, int height, int next) throws IOException {
        int[][] tags = {{256, width}, {257, height}, {258, 1}, {259, 1}, {262, 1}, {273, 8}, {277, 1}, {278, height}, {279, 100}};
        var file = ByteBuffer.allocate(8 + 2 + tags.length * 12 + 4).put(new byte[] {'M', 'M', 0, 42}).putInt(8)
                .putShort((short) tags.length);
        for (int[] tag : tags) {
            file.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
        }
        return Files.write(folder.resolve("bomb.tif"), file.putInt(next).array());
    }
}
