package ua.esoya.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.paper.PaperCode;

/** Finds the code that the program prints on its papers in the picture of a page, however it lies (7.1.7). */
public final class CodeOnPage {
    private static final Map<DecodeHintType, Object> LINES = Map.of(
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);
    private static final Map<DecodeHintType, Object> SQUARES = Map.of(DecodeHintType.TRY_HARDER, true);

    /** So many dots across are twice what the codes need. */
    private static final int FINE = 2000;

    private CodeOnPage() {}

    /** The codes of cases on this page, one a case; the square ones, which name the paper too, before the line. Takes part of a second. */
    public static List<PaperCode> find(BufferedImage page) {
        boolean fine = page.getWidth() >= FINE;
        // half as large, dust and crooked edges melt away, and most pages carry no code at all
        var coarse = bitmap(fine ? half(page) : page);
        var squares = squares(coarse);
        if (!squares.isEmpty()) {
            return squares;
        }
        var line = line(coarse);
        if (line.isEmpty() && fine) {
            return List.of();
        }
        var again = squares(bitmap(fine ? page : half(page)));
        return again.isEmpty() ? line : again;
    }

    private static List<PaperCode> squares(BinaryBitmap page) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(page, SQUARES)).map(Result::getText).map(PaperCode::read).flatMap(Optional::stream).distinct().toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static List<PaperCode> line(BinaryBitmap page) {
        try {
            return PaperCode.read(new MultiFormatReader().decode(page, LINES).getText()).stream().toList();
        } catch (ReaderException none) {
            return List.of();
        }
    }

    private static BufferedImage half(BufferedImage page) {
        var half = new BufferedImage(Math.max(1, page.getWidth() / 2), Math.max(1, page.getHeight() / 2), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return half;
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width))));
    }
}
