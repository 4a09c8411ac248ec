package ua.esoya.workstation.feature.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.device.print.PrintOrder;
import ua.esoya.device.print.PrintOutcome;
import ua.esoya.device.print.Printer;
import ua.esoya.device.print.Printers;

/** Printers that keep what they got. */
final class FakePrinters implements Printers {
    List<Printer> known = List.of(new Printer("Canon", false), new Printer("HP у вікні 4", true));
    final List<PrintOrder> orders = new ArrayList<>();
    final List<byte[]> sheets = new ArrayList<>();
    Optional<PrintOutcome> trouble = Optional.empty();

    @Override
    public List<Printer> list() {
        return known;
    }

    @Override
    public PrintOutcome print(byte[] pdf, PrintOrder order) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        orders.add(order);
        sheets.add(pdf);
        return new PrintOutcome.Sent(order.printer());
    }
}
