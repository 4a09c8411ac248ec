package ua.esoya.workstation.feature.scanning;

import java.awt.image.BufferedImage;
import ua.esoya.document.ScanLook;

/** Small pictures of pages, and how a page is best kept. */
final class Pictures {
    private static final int THUMB_WIDTH = 160;
    private static final int PREVIEW_WIDTH = 800;
    private static final int SAMPLES = 400;
    private static final int CHROMA = 40;
    private static final double COLOURED = 0.01;
    private static final double SHADED = 0.25;

    private Pictures() {}

    static BufferedImage thumb(BufferedImage image) {
        return shrunk(image, THUMB_WIDTH);
    }

    /** No wider than a screen shows it. */
    static BufferedImage preview(BufferedImage image) {
        return image.getWidth() <= PREVIEW_WIDTH ? image : shrunk(image, PREVIEW_WIDTH);
    }

    /**
     * Text is kept black and white, ten times smaller; a page with colours, or with so many shades that it must be a
     * photograph, is kept as a picture.
     */
    static ScanLook look(BufferedImage image) {
        if (image.getColorModel().getPixelSize() == 1) {
            return ScanLook.TEXT;
        }
        int coloured = 0;
        int shaded = 0;
        int all = 0;
        for (int y = 0; y < image.getHeight(); y += Math.max(1, image.getHeight() / SAMPLES)) {
            for (int x = 0; x < image.getWidth(); x += Math.max(1, image.getWidth() / SAMPLES)) {
                int rgb = rgb(image, x, y);
                int r = rgb >> 16 & 0xFF;
                int g = rgb >> 8 & 0xFF;
                int b = rgb & 0xFF;
                int light = (r + g + b) / 3;
                coloured += Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > CHROMA ? 1 : 0;
                shaded += light > 50 && light < 190 ? 1 : 0;
                all++;
            }
        }
        return coloured > all * COLOURED || shaded > all * SHADED ? ScanLook.PICTURE : ScanLook.TEXT;
    }

    private static BufferedImage shrunk(BufferedImage image, int width) {
        int height = Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double step = (double) image.getWidth() / width;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, mean(image, (int) (x * step), (int) (y * step), (int) Math.ceil(step)));
            }
        }
        return small;
    }

    /** Mean of all dots of the square: thin lines of text stay visible. */
    private static int mean(BufferedImage image, int left, int top, int side) {
        int r = 0;
        int g = 0;
        int b = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + side, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + side, image.getWidth()); x++) {
                int rgb = rgb(image, x, y);
                r += rgb >> 16 & 0xFF;
                g += rgb >> 8 & 0xFF;
                b += rgb & 0xFF;
                count++;
            }
        }
        return count == 0 ? 0xFFFFFF : (r / count) << 16 | (g / count) << 8 | b / count;
    }

    /** Gray as the scanner gave it: the general way would lighten it. */
    private static int rgb(BufferedImage image, int x, int y) {
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            return image.getRGB(x, y);
        }
        int gray = image.getRaster().getSample(x, y, 0);
        return gray << 16 | gray << 8 | gray;
    }
}
