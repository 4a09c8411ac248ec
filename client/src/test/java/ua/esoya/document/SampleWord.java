package ua.esoya.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of Word, made here. */
public final class SampleWord {
    private static final String TEXT = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t xml:space="preserve">Я, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>прошу надати</w:t></w:r><w:r><w:t xml:space="preserve"> витяг.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Адреса</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>телефон</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>""";

    private SampleWord() {}

    /** A paragraph with emphasis and a table. */
    public static byte[] docx() throws IOException {
        return docx(TEXT);
    }

    static byte[] docx(String text) throws IOException {
        return zip(Map.of("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".getBytes(StandardCharsets.UTF_8),
                "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8),
                "word/document.xml", text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
