package ua.esoya.device.print;

import java.util.List;

/** The printers that a paper may be sent to. Calls block and never belong on the FX thread. */
public interface Printers {

  /** Printers known now; empty when there is none. */
  List<Printer> list();

  /**
   * Sends a finished paper to a printer, at its true size.
   *
   * @param pdf a whole PDF document
   * @return what became of it; never thrown, so that a registered case never fails because of its paper
   */
  PrintOutcome print(byte[] pdf, PrintOrder order);
}
