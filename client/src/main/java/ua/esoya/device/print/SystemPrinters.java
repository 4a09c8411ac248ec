package ua.esoya.device.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of the operating system: CUPS takes the PDF itself, others get its pages drawn 1:1. */
public final class SystemPrinters implements Printers {
  private static final Path LPR = Path.of("/usr/bin/lpr");

  private final Optional<Path> command;

  /** The printers of this machine. */
  public SystemPrinters() {
    this(System.getProperty("os.name").startsWith("Linux") ? Optional.of(LPR) : Optional.empty());
  }

  /** @param command without which Java cannot print here */
  SystemPrinters(Optional<Path> command) {
    this.command = command;
  }

  @Override
  public List<Printer> list() {
    PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
    String name = standard == null ? "" : standard.getName();
    return services().map(s -> new Printer(s.getName(), s.getName().equals(name))).toList();
  }

  @Override
  public PrintOutcome print(byte[] pdf, PrintOrder order) {
    if (services().findAny().isEmpty()) {
      return new PrintOutcome.NoPrinters();
    }
    Optional<PrintService> service = services().filter(s -> s.getName().equals(order.printer())).findFirst();
    if (service.isEmpty()) {
      return new PrintOutcome.UnknownPrinter(order.printer());
    }
    if (command.isPresent() && !Files.isExecutable(command.get())) {
      return new PrintOutcome.NoPrintCommand(command.get().toString());
    }
    if (service.get().getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
      return new PrintOutcome.Refused(order.printer(), notAccepting());
    }
    // a printer would print a broken file as pages of rubbish
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() == 0) {
        return new PrintOutcome.BrokenDocument();
      }
      return send(pdf, document, service.get(), order);
    } catch (IOException e) {
      return new PrintOutcome.BrokenDocument();
    }
  }

  private static PrintOutcome send(byte[] pdf, PDDocument document, PrintService service, PrintOrder order) {
    try {
      if (service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)) {
        sendItself(pdf, service, order);
      } else {
        sendPages(document, service, order);
      }
      return new PrintOutcome.Sent(order.printer());
    } catch (PrintException | PrinterException e) {
      return new PrintOutcome.Refused(order.printer(), String.valueOf(e.getMessage()).strip());
    }
  }

  private static void sendItself(byte[] pdf, PrintService service, PrintOrder order) throws PrintException {
    service
        .createPrintJob()
        .print(new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null), attributes(order));
  }

  static void sendPages(PDDocument document, PrintService service, PrintOrder order) throws PrinterException {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setPrintService(service);
    job.setJobName(order.jobName());
    job.setPageable(new PDFPageable(document, Orientation.AUTO, false, 0));
    job.print(attributes(order));
  }

  private static PrintRequestAttributeSet attributes(PrintOrder order) {
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(MediaSizeName.ISO_A4);
    attributes.add(new Copies(order.copies()));
    attributes.add(new JobName(order.jobName(), Locale.ROOT));
    attributes.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    attributes.add(JobSheets.NONE);
    return attributes;
  }

  private static Stream<PrintService> services() {
    return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
  }

  private static String notAccepting() {
    return ResourceBundle.getBundle("ua.esoya.device.print.texts", Locale.ROOT).getString("print.notAccepting");
  }
}
