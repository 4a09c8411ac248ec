package ua.esoya.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * One page taken by a scanner or read from a file.
 *
 * @param dpi dots per inch, the same across and down
 */
public record ScanPage(BufferedImage image, int dpi) {

    public ScanPage {
        if (dpi < 1) {
            throw new IllegalArgumentException("a page has at least one dot per inch");
        }
    }

    /** The page turned clockwise by quarters of a circle; negative turns go back. */
    public ScanPage turned(int quarters) {
        int turn = Math.floorMod(quarters, 4);
        if (turn == 0) {
            return this;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = turn % 2 == 1;
        var turned = new BufferedImage(lying ? height : width, lying ? width : height, plainType());
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.transform(AffineTransform.getQuadrantRotateInstance(turn));
        graphics.translate(-width / 2.0, -height / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new ScanPage(turned, dpi);
    }

    /** The picture in shades of gray. */
    BufferedImage gray() {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image : painted(BufferedImage.TYPE_BYTE_GRAY);
    }

    /** The picture without transparency, gray if it was gray. */
    BufferedImage opaque() {
        int type = image.getColorModel().getNumComponents() == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        return image.getType() == type ? image : painted(type);
    }

    private BufferedImage painted(int type) {
        var painted = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = painted.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, painted.getWidth(), painted.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return painted;
    }

    private int plainType() {
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB -> image.getType();
            default -> image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR;
        };
    }
}
