package ua.esoya.device.scan.sane;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What {@code scanimage} makes of the same virtual scanner, as the samples that an image of ours must hold. */
record Pnm(int width, int height, byte[] samples) {

  static Pnm scanned(Path config, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("scanimage", "-d", "test:0", "--format=pnm"));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SANE_CONFIG_DIR", config.toString());
    Process process = builder.start();
    byte[] bytes = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return parse(bytes);
  }

  private static Pnm parse(byte[] bytes) {
    int at = 0;
    List<String> words = new ArrayList<>();
    int wanted = bytes[1] == '4' ? 3 : 4;
    while (words.size() < wanted) {
      StringBuilder word = new StringBuilder();
      while (!Character.isWhitespace(bytes[at])) {
        word.append((char) bytes[at++]);
      }
      at++;
      if (word.charAt(0) == '#') {
        while (bytes[at - 1] != '\n') {
          at++;
        }
      } else {
        words.add(word.toString());
      }
    }
    int width = Integer.parseInt(words.get(1));
    int height = Integer.parseInt(words.get(2));
    boolean wide = wanted == 4 && words.get(3).equals("65535");
    byte[] samples = new byte[(bytes.length - at) / (wide ? 2 : 1)];
    for (int i = 0; i < samples.length; i++) {
      // big endian by definition: the first byte of two is the upper one
      samples[i] = bytes[at + (wide ? 2 * i : i)];
    }
    return new Pnm(width, height, samples);
  }

  /** The samples of our image in the order and polarity of PNM. */
  static Pnm of(BufferedImage image) {
    byte[] ours = ((DataBufferByte) image.getRaster().getDataBuffer()).getData().clone();
    switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_BINARY -> {
        for (int i = 0; i < ours.length; i++) {
          ours[i] = (byte) ~ours[i];
        }
      }
      case BufferedImage.TYPE_3BYTE_BGR -> {
        for (int i = 0; i < ours.length; i += 3) {
          byte blue = ours[i];
          ours[i] = ours[i + 2];
          ours[i + 2] = blue;
        }
      }
      default -> {}
    }
    return new Pnm(image.getWidth(), image.getHeight(), ours);
  }

  /** The left part of an 8-bit gray picture. */
  Pnm cutTo(int columns) {
    byte[] left = new byte[columns * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(samples, y * width, left, y * columns, columns);
    }
    return new Pnm(columns, height, left);
  }

  /** Size and a digest: short enough to be read in a failed comparison. */
  @Override
  public String toString() {
    try {
      byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(samples);
      return width + "x" + height + " " + samples.length + " bytes " + HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many different samples there are; a picture of one is no proof. */
  long variety() {
    return new String(samples, StandardCharsets.ISO_8859_1).chars().distinct().count();
  }
}
