package ua.esoya.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads what a page carries, as a barcode reader would. */
final class BarcodesOnPage {
    private static final Map<DecodeHintType, Object> HARD = Map.of(DecodeHintType.TRY_HARDER, true);

    private BarcodesOnPage() {}

    static String code128(BufferedImage page) throws ReaderException {
        return new Code128Reader().decode(bitmap(page), HARD).getText();
    }

    static List<String> qrs(BufferedImage page) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap(page), HARD)).map(Result::getText).sorted().toList();
        } catch (NotFoundException none) {
            return new ArrayList<>();
        }
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        return new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
    }
}
