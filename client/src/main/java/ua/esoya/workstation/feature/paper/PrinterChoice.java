package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.print.Printer;

/** The printer and the folder that this machine used last. Calls block. */
final class PrinterChoice {
    private static final String PRINTER = "paper.printer";
    private static final String FOLDER = "paper.folder";

    private final MachineSettings machine;

    PrinterChoice(MachineSettings machine) {
        this.machine = machine;
    }

    /** The one used last, else the system's standard one, else the first. */
    Optional<Printer> among(List<Printer> known) {
        var last = machine.get(PRINTER);
        return known.stream().filter(one -> last.filter(one.name()::equals).isPresent()).findFirst()
                .or(() -> known.stream().filter(Printer::standard).findFirst())
                .or(() -> known.stream().findFirst());
    }

    void remember(Printer printer) {
        machine.keep(Map.of(PRINTER, printer.name()));
    }

    String folder() {
        return machine.get(FOLDER).orElse(System.getProperty("user.home"));
    }

    void rememberFolder(String folder) {
        machine.keep(Map.of(FOLDER, folder));
    }
}
