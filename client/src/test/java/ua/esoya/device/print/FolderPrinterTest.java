package ua.esoya.device.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPrinterTest {
  private static final byte[] PAPER = "%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path root;

  @Test
  void writesEveryCopyAndOverwritesNone() throws IOException {
    FolderPrinter folder = new FolderPrinter(root.resolve("papers"));
    String name = folder.list().getFirst().name();
    assertEquals(new PrintOutcome.Sent(name), folder.print(PAPER, new PrintOrder(name, 2, "Опис 01-0000001")));
    assertEquals(new PrintOutcome.Sent(name), folder.print(PAPER, new PrintOrder(name, 1, "Опис 01-0000001")));
    assertEquals(
        List.of("Опис 01-0000001 (2).pdf", "Опис 01-0000001 (3).pdf", "Опис 01-0000001.pdf"),
        names(root.resolve("papers")));
    assertArrayEquals(PAPER, Files.readAllBytes(root.resolve("papers/Опис 01-0000001 (3).pdf")));
  }

  @Test
  void keepsTheFileInsideTheFolderWhateverTheJobIsCalled() throws IOException {
    FolderPrinter folder = new FolderPrinter(root.resolve("papers"));
    String name = folder.list().getFirst().name();
    folder.print(PAPER, new PrintOrder(name, 1, "../../етіккетка:*?"));
    assertEquals(1, names(root.resolve("papers")).size());
    assertEquals(List.of("papers"), names(root));
  }

  @Test
  void refusesAnotherPrinter() {
    FolderPrinter folder = new FolderPrinter(root.resolve("papers"));
    assertEquals(
        new PrintOutcome.UnknownPrinter("Laser"), folder.print(PAPER, new PrintOrder("Laser", 1, "Опис")));
  }

  @Test
  void tellsWhyTheFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(root.resolve("papers"), "a file where the folder should be");
    FolderPrinter folder = new FolderPrinter(file);
    String name = folder.list().getFirst().name();
    assertInstanceOf(PrintOutcome.Refused.class, folder.print(PAPER, new PrintOrder(name, 1, "Опис")));
  }

  @Test
  void refusesAnOrderOfNoCopies() {
    assertThrows(IllegalArgumentException.class, () -> new PrintOrder("Laser", 0, "Опис"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
