package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.document.FileRefused.Reason;
import ua.esoya.domain.paper.PaperKind;

/** A document of Word becomes the beginning of a form; whatever is not one is refused in words. */
@Tag("NWP-7.7")
class WordDocumentTest {
    private static final String TEXT = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t xml:space="preserve">Я, {{number}}, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>прошу &amp; надати</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>комірка</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>""";

    @Test
    void keepsParagraphsTablesAndEmphasis() throws Exception {
        String form = WordDocument.form(SampleWord.docx(TEXT), "Заява");
        assertTrue(form.contains("<p>Я, {{number}}, <strong>прошу &amp; надати</strong></p>"), form);
        assertTrue(form.contains("<table class=\"grid\">") && form.contains("комірка"), form);
        assertEquals(List.of(), TemplateCheck.of(form, FieldList.of(PaperKind.APPLICATION, List.of())), "it is a good form at once");
    }

    @Test
    void refusesWhatIsNoDocument() throws IOException {
        assertEquals(Reason.NOT_WORD, refused("просто текст".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.NOT_WORD, refused(SampleWord.zip(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8)))));
        byte[] whole = SampleWord.docx(TEXT);
        for (int length = whole.length - 1; length > 4; length -= 7) {
            assertEquals(Reason.WORD_BROKEN, refused(Arrays.copyOf(whole, length)), "cut off at " + length);
        }
        assertEquals(Reason.WORD_BROKEN, refused(SampleWord.docx("<w:document>")));
        assertEquals(Reason.WORD_BROKEN, refused(SampleWord.docx("<!DOCTYPE x [<!ENTITY a \"b\">]>" + TEXT)), "a declaration could multiply itself");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        assertEquals(Reason.TOO_LARGE, refused(SampleWord.zip(Map.of("word/media/zeros.bin", new byte[45_000_000]))));
        assertEquals(Reason.TOO_LARGE, refused(new byte[(int) WordDocument.LARGEST + 1]));
    }

    private static Reason refused(byte[] file) {
        var refused = assertThrows(FileRefused.class, () -> WordDocument.form(file, "Заява"));
        assertTrue(refused.text().endsWith("."), refused.text());
        return refused.reason();
    }
}
