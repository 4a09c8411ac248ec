package ua.esoya.device.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints from a JVM of its own: Java asks for the address of CUPS once in a lifetime. */
final class PrintProbe {
  private PrintProbe() {}

  /** list | send|pages pdf printer copies job lpr */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args[0].equals("list")) {
      new SystemPrinters().list().forEach(p -> out.println(p.name() + " " + p.standard()));
      return;
    }
    byte[] pdf = Files.readAllBytes(Path.of(args[1]));
    PrintOrder order = new PrintOrder(args[2], Integer.parseInt(args[3]), args[4]);
    if (args[0].equals("pages")) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        SystemPrinters.sendPages(document, service(args[2]), order);
      }
      out.println("pages sent");
      return;
    }
    PrintOutcome outcome = new SystemPrinters(Optional.of(Path.of(args[5]))).print(pdf, order);
    out.println(outcome + " | " + outcome.text());
  }

  private static PrintService service(String name) {
    for (PrintService service : PrintServiceLookup.lookupPrintServices(null, null)) {
      if (service.getName().equals(name)) {
        return service;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
