package ua.esoya.document;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIOServiceProvider;

/** The JDK's own readers and writers: another library on the class path may register a second one for the same format. */
final class JdkPictures {
    private JdkPictures() {}

    static ImageReader reader(String format) {
        return first(ImageIO.getImageReadersByFormatName(format), reader -> own(reader.getOriginatingProvider()));
    }

    static ImageWriter writer(String format) {
        return first(ImageIO.getImageWritersByFormatName(format), writer -> own(writer.getOriginatingProvider()));
    }

    private static boolean own(IIOServiceProvider provider) {
        return "java.desktop".equals(provider.getClass().getModule().getName());
    }

    private static <T> T first(Iterator<T> candidates, Predicate<T> wanted) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(candidates, 0), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
