package ua.esoya.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** Code128 and QR as vectors, for {@code <object type="image/code128" data-value="…">} and {@code image/qr}. */
final class Barcodes {
    private static final int CODE128_QUIET = 10;
    private static final int QR_QUIET = 2;
    /** A longer text has no readable barcode, so none is drawn. */
    private static final int LONGEST = 300;

    private Barcodes() {}

    static DefaultObjectDrawerFactory drawers() {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("image/code128", drawer(Barcodes::code128));
        drawers.registerDrawer("image/qr", drawer(Barcodes::qr));
        return drawers;
    }

    /** Whether Code 128 and its readers take the text: printable ASCII that fits a line. */
    static boolean fitsCode128(String text) {
        return text.length() <= 40 && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** Code 128 of ASCII text; other text is a defect of the caller. */
    static BitMatrix code128(String text) {
        return new Code128Writer().encode(text, BarcodeFormat.CODE_128, 1, 1, Map.of(EncodeHintType.MARGIN, CODE128_QUIET));
    }

    /** QR of any text, correction level M: survives a stamp put over an eighth of it. */
    static BitMatrix qr(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(
                    EncodeHintType.MARGIN, QR_QUIET,
                    EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text does not fit into a QR", tooLong);
        }
    }

    private interface Symbology {
        BitMatrix encode(String text);
    }

    private static FSObjectDrawer drawer(Symbology symbology) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            String text = element.getAttribute("data-value");
            if (!text.isEmpty() && text.length() <= LONGEST) {
                BitMatrix modules = symbology.encode(text);
                float w = (float) width / dotsPerPixel;
                float h = (float) height / dotsPerPixel;
                device.drawWithGraphics((float) x, (float) y, w, h, graphics -> draw(graphics, modules, w, h));
            }
            return null;
        };
    }

    /** All modules in one fill, otherwise viewers show hairlines between them. */
    private static void draw(Graphics2D graphics, BitMatrix modules, double width, double height) {
        double w = width / modules.getWidth();
        double h = height / modules.getHeight();
        var path = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(new Rectangle2D.Double(from * w, y * h, (x - from) * w, h), false);
                }
            }
        }
        graphics.setColor(Color.BLACK);
        graphics.fill(path);
    }
}
