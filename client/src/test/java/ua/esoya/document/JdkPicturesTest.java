package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

class JdkPicturesTest {

    @Test
    void takesTheJdksOwnAmongSeveral() {
        var all = new ArrayList<ImageWriter>();
        ImageIO.getImageWritersByFormatName("tiff").forEachRemaining(all::add);
        assertTrue(all.size() > 1, "control: the tests' barcode library brings a second TIFF writer");
        assertEquals("javax_imageio_tiff_image_1.0",
                JdkPictures.writer("tiff").getOriginatingProvider().getNativeImageMetadataFormatName());
        for (String format : new String[] {"tiff", "png", "jpeg"}) {
            assertEquals("java.desktop", JdkPictures.reader(format).getClass().getModule().getName());
        }
    }
}
