package ua.esoya.device.print;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** What independent programs read on a printed page. */
final class Paper {
  private static final String DPI = "150";

  private final Path pdf;

  Paper(Path pdf) {
    this.pdf = pdf;
  }

  String text() throws IOException, InterruptedException {
    return run("pdftotext", pdf.toString(), "-").strip();
  }

  long pages() throws IOException, InterruptedException {
    return run("pdfinfo", pdf.toString()).lines().filter(l -> l.startsWith("Pages:")).map(l -> l.substring(6).strip())
        .mapToLong(Long::parseLong).sum();
  }

  String barcode() throws IOException, InterruptedException {
    return run("zbarimg", "-q", "--raw", picture().toString()).strip();
  }

  /** The rectangle of everything dark, in pixels at 150 dpi. */
  Rectangle ink() throws IOException, InterruptedException {
    BufferedImage image = ImageIO.read(picture().toFile());
    Rectangle ink = null;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xff) < 128) {
          Rectangle dot = new Rectangle(x, y, 1, 1);
          ink = ink == null ? dot : ink.union(dot);
        }
      }
    }
    return ink == null ? new Rectangle() : ink;
  }

  /** Pixels that are dark on one of the two pages only, as a part of those dark on the other. */
  double difference(Paper other) throws IOException, InterruptedException {
    BufferedImage mine = ImageIO.read(picture().toFile());
    BufferedImage theirs = ImageIO.read(other.picture().toFile());
    int dark = 0;
    int different = 0;
    for (int y = 0; y < Math.min(mine.getHeight(), theirs.getHeight()); y++) {
      for (int x = 0; x < Math.min(mine.getWidth(), theirs.getWidth()); x++) {
        boolean a = (mine.getRGB(x, y) & 0xff) < 128;
        boolean b = (theirs.getRGB(x, y) & 0xff) < 128;
        dark += b ? 1 : 0;
        different += a == b ? 0 : 1;
      }
    }
    return (double) different / dark;
  }

  private Path picture() throws IOException, InterruptedException {
    Path base = pdf.resolveSibling(pdf.getFileName() + ".page");
    run("pdftoppm", "-r", DPI, "-f", "1", "-l", "1", "-singlefile", "-gray", "-png", pdf.toString(), base.toString());
    return Path.of(base + ".png");
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("paper", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(List.of(command) + ": " + Files.readString(errors));
      }
      return output;
    } finally {
      Files.delete(errors);
    }
  }
}
