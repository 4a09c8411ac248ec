package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Gray → black and white by the method of Sauvola: each dot is compared with its neighbourhood, so shadows, yellow paper
 * and faint print come out clean, and a blank page stays blank. Memory of a few rows, whatever the page.
 */
final class Sauvola {
    private static final int RADIUS = 20;
    private static final double SENSITIVITY = 0.25;
    private static final double RANGE = 128;

    private final int width;
    private final int height;
    private final byte[] gray;
    private final int[] columnSum;
    private final int[] columnSquares;

    private Sauvola(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        gray = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        columnSum = new int[width];
        columnSquares = new int[width];
    }

    /** Black and white picture of a picture of type {@link BufferedImage#TYPE_BYTE_GRAY}. */
    static BufferedImage binarise(BufferedImage image) {
        var work = new Sauvola(image);
        var out = new BufferedImage(work.width, work.height, BufferedImage.TYPE_BYTE_BINARY);
        work.fill(((DataBufferByte) out.getRaster().getDataBuffer()).getData());
        return out;
    }

    private void fill(byte[] bits) {
        for (int y = 0; y < Math.min(RADIUS, height); y++) {
            count(y, 1);
        }
        int rowBytes = (width + 7) / 8;
        for (int y = 0; y < height; y++) {
            if (y + RADIUS < height) {
                count(y + RADIUS, 1);
            }
            if (y - RADIUS - 1 >= 0) {
                count(y - RADIUS - 1, -1);
            }
            row(y, bits, y * rowBytes);
        }
    }

    private void count(int y, int sign) {
        for (int x = 0, at = y * width; x < width; x++, at++) {
            int value = gray[at] & 255;
            columnSum[x] += sign * value;
            columnSquares[x] += sign * value * value;
        }
    }

    private void row(int y, byte[] bits, int row) {
        int rows = Math.min(height, y + RADIUS + 1) - Math.max(0, y - RADIUS);
        long sum = 0;
        long squares = 0;
        for (int x = 0; x < Math.min(RADIUS, width); x++) {
            sum += columnSum[x];
            squares += columnSquares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + RADIUS < width) {
                sum += columnSum[x + RADIUS];
                squares += columnSquares[x + RADIUS];
            }
            if (x - RADIUS - 1 >= 0) {
                sum -= columnSum[x - RADIUS - 1];
                squares -= columnSquares[x - RADIUS - 1];
            }
            int dots = rows * (Math.min(width, x + RADIUS + 1) - Math.max(0, x - RADIUS));
            double mean = (double) sum / dots;
            double deviation = Math.sqrt(Math.max(0, (double) squares / dots - mean * mean));
            double threshold = mean * (1 + SENSITIVITY * (deviation / RANGE - 1));
            if ((gray[y * width + x] & 255) > threshold) {
                bits[row + (x >> 3)] |= (byte) (0x80 >> (x & 7));
            }
        }
    }
}
