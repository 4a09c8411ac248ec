package ua.esoya.device.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One A4 page with a Ukrainian line, a Code128 and marks near the four corners. */
final class Slip {
  static final String TEXT = "Лист про проходження справи № 01-0001000";
  static final String CODE = "01-0001000-2027-4";

  private Slip() {}

  static byte[] pdf() throws IOException, WriterException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var font =
          PDType0Font.load(
              document, PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 14);
        content.newLineAtOffset(72, 700);
        content.showText(TEXT);
        content.endText();
        bars(content);
        for (float x : new float[] {30, 560}) {
          for (float y : new float[] {30, 806}) {
            content.addRect(x, y, 6, 6);
          }
        }
        content.fill();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void bars(PDPageContentStream content) throws IOException, WriterException {
    BitMatrix code = new Code128Writer().encode(CODE, BarcodeFormat.CODE_128, 0, 1);
    for (int x = 0; x < code.getWidth(); x++) {
      if (code.get(x, 0)) {
        content.addRect(72 + x * 1.2f, 600, 1.2f, 40);
      }
    }
  }
}
