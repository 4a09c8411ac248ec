package ua.esoya.device.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.device.DevicePackages.PAPER_READER;
import static ua.esoya.device.DevicePackages.PRINTER;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.device.DevicePackages;

@DevicePackages.Needed({PRINTER, PAPER_READER})
@Tag("ESOYA-7.1.3")
class SystemPrintersTest {
  private static final String QUEUE = VirtualPrinter.QUEUE;
  private static final String JOB = "Маршрутний лист 01-0001000";
  /** Of dark pixels; edges of letters are drawn a little differently. */
  private static final double MOST_DIFFERENT = 0.2;
  private static final String LPR = "/usr/bin/lpr";

  @TempDir Path root;
  private static VirtualPrinter printer;
  private Path slip;

  @BeforeAll
  static void start() throws Exception {
    printer = new VirtualPrinter();
  }

  @AfterAll
  static void stop() throws IOException {
    printer.close();
  }

  @BeforeEach
  void writeTheSlip() throws Exception {
    slip = Files.write(root.resolve("slip.pdf"), Slip.pdf());
    printer.clear();
  }

  @Test
  void putsTheSameThingOnPaper() throws Exception {
    assertTrue(send(QUEUE, 1, LPR).startsWith("Sent["));
    Paper paper = new Paper(printer.awaitPapers(1).getFirst());
    assertEquals(1, paper.pages(), "no banner page");
    assertEquals(Slip.TEXT, new Paper(printer.received()).text(), "letters come to the printer as letters");
    assertSamePlace(paper);
  }

  @Test
  void drawsTheSamePageWhereThePrinterTakesNoPdf() throws Exception {
    assertEquals("pages sent", printer.probe("pages", slip.toString(), QUEUE, "1", JOB));
    Paper paper = new Paper(printer.awaitPapers(1).getFirst());
    assertEquals(1, paper.pages(), "no banner page");
    assertSamePlace(paper);
  }

  @Test
  void printsAsManyCopiesAsOrdered() throws Exception {
    send(QUEUE, 2, LPR);
    printer.awaitPapers(1);
    assertEquals(2, printer.sheetsCounted());
  }

  @Test
  void listsTheQueuesAndMarksTheStandardOne() throws Exception {
    assertEquals(QUEUE + " false", printer.probe("list").replace("true", "false"));
    printer.run("/usr/sbin/lpadmin", "-d", QUEUE);
    assertEquals(QUEUE + " true", printer.probe("list"));
  }

  @Test
  void refusesAPrinterThatIsNotThere() throws Exception {
    assertTrue(send("Laser", 1, LPR).startsWith("UnknownPrinter[printer=Laser]"));
    assertControlPrints();
  }

  @Test
  void tellsThatThisMachineHasNoPrinter() throws Exception {
    printer.removeQueue();
    try {
      assertTrue(send(QUEUE, 1, LPR).startsWith("NoPrinters[]"));
    } finally {
      printer.addQueue();
    }
    assertControlPrints();
  }

  @Test
  void tellsThatAClosedQueueTakesNothing() throws Exception {
    printer.run("/usr/sbin/cupsreject", QUEUE);
    assertTrue(send(QUEUE, 1, LPR).startsWith("Refused[printer=" + QUEUE));
    printer.run("/usr/sbin/cupsaccept", QUEUE);
    assertControlPrints();
  }

  @Test
  void tellsWhichPackageBringsTheMissingCommand() throws Exception {
    String answer = send(QUEUE, 1, root.resolve("lpr").toString());
    assertTrue(answer.startsWith("NoPrintCommand[") && answer.contains("cups-bsd"), answer);
    assertControlPrints();
  }

  @ParameterizedTest
  @CsvSource({"''", "not a document", "%PDF-1.7 torn off"})
  void sendsNoBrokenDocument(String content) throws Exception {
    byte[] whole = Files.readAllBytes(slip);
    Files.writeString(slip, content);
    String answer = send(QUEUE, 1, LPR);
    assertTrue(answer.startsWith("BrokenDocument[]"), answer);
    Files.write(slip, whole);
    assertControlPrints();
    assertEquals(1, printer.awaitPapers(1).size());
  }

  private String send(String queue, int copies, String lpr) throws Exception {
    return printer.probe("send", slip.toString(), queue, Integer.toString(copies), JOB, lpr);
  }

  private void assertControlPrints() throws Exception {
    assertTrue(send(QUEUE, 1, LPR).startsWith("Sent["));
  }

  /** Nothing is scaled, shifted, lost or blurred: the barcode is read and the ink stands where it stood. */
  private void assertSamePlace(Paper paper) throws Exception {
    assertEquals(Slip.CODE, paper.barcode());
    assertTrue(paper.difference(new Paper(slip)) < MOST_DIFFERENT, "the picture of the page");
    Rectangle wanted = new Paper(slip).ink();
    Rectangle found = paper.ink();
    for (int difference :
        List.of(
            wanted.x - found.x,
            wanted.y - found.y,
            wanted.x + wanted.width - found.x - found.width,
            wanted.y + wanted.height - found.y - found.height)) {
      assertTrue(Math.abs(difference) <= 1, wanted + " " + found);
    }
  }
}
