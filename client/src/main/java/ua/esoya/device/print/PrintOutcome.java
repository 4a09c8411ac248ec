package ua.esoya.device.print;

import java.util.Locale;
import java.util.ResourceBundle;

/** What became of a paper sent to a printer. */
public sealed interface PrintOutcome {

  /** One sentence for the person at the counter, in Ukrainian. */
  String text();

  /** The printer's queue took the job; whether the paper came out is seen at the printer only. */
  record Sent(String printer) implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.sent", printer);
    }
  }

  /** This machine knows no printer. */
  record NoPrinters() implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.noPrinters", "");
    }
  }

  /** There are printers, but not this one: removed or renamed since it was chosen. */
  record UnknownPrinter(String printer) implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.unknownPrinter", printer);
    }
  }

  /** Linux without the command that Java prints by; the package cups-bsd brings it. */
  record NoPrintCommand(String command) implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.noCommand", command);
    }
  }

  /** The document is no PDF that can be read, is locked or has no page. */
  record BrokenDocument() implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.brokenDocument", "");
    }
  }

  /**
   * The printer or its queue did not take the job.
   *
   * @param reason in the system's words
   */
  record Refused(String printer, String reason) implements PrintOutcome {
    @Override
    public String text() {
      return sentence("print.refused", printer).replace("{1}", reason);
    }
  }

  private static String sentence(String key, String detail) {
    return ResourceBundle.getBundle("ua.esoya.device.print.texts", Locale.ROOT).getString(key).replace("{0}", detail);
  }
}
