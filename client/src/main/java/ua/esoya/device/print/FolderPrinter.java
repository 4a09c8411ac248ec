package ua.esoya.device.print;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** One "printer" that puts each copy as a PDF file into a folder: for training and where no paper is wanted. */
public final class FolderPrinter implements Printers {
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final String name;

  /** @param folder made at the first paper */
  public FolderPrinter(Path folder) {
    this.folder = folder;
    name = ResourceBundle.getBundle("ua.esoya.device.print.texts", Locale.ROOT).getString("print.folder");
  }

  @Override
  public List<Printer> list() {
    return List.of(new Printer(name, true));
  }

  @Override
  public PrintOutcome print(byte[] pdf, PrintOrder order) {
    if (!order.printer().equals(name)) {
      return new PrintOutcome.UnknownPrinter(order.printer());
    }
    try {
      Files.createDirectories(folder);
      for (int copy = 0; copy < order.copies(); copy++) {
        write(pdf, fileName(order.jobName()));
      }
      return new PrintOutcome.Sent(name);
    } catch (IOException e) {
      return new PrintOutcome.Refused(name, String.valueOf(e.getMessage()));
    }
  }

  /** Never over an earlier paper: the next free number is taken. */
  private void write(byte[] pdf, String base) throws IOException {
    for (int number = 1; ; number++) {
      try {
        Files.write(
            folder.resolve(number == 1 ? base + ".pdf" : base + " (" + number + ").pdf"),
            pdf,
            StandardOpenOption.CREATE_NEW);
        return;
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
  }

  private static String fileName(String jobName) {
    String plain = jobName.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
    String kept = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return kept.isEmpty() ? "paper" : kept;
  }
}
