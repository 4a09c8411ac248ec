package ua.esoya.workstation.feature.scanning;

import java.util.Map;
import java.util.Optional;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.PaperSize;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.device.scan.ScanSettings;

/**
 * How this machine scans.
 *
 * @param scanner the backend's name of the scanner used last, blank before the first time
 * @param folder folder into which another program scans, blank when there is none
 */
record ScanProfile(String scanner, int dpi, ColourMode mode, PaperSource source, String folder) {
    private static final String SCANNER = "scan.scanner";
    private static final String DPI = "scan.dpi";
    private static final String MODE = "scan.mode";
    private static final String SOURCE = "scan.source";
    private static final String FOLDER = "scan.folder";

    ScanSettings settings() {
        return new ScanSettings(dpi, mode, source, PaperSize.A4);
    }

    void keep(MachineSettings machine) {
        machine.keep(Map.of(SCANNER, scanner, DPI, Integer.toString(dpi), MODE, mode.name(), SOURCE, source.name(), FOLDER, folder));
    }

    /** What the machine remembers; the ordinary way where it remembers nothing. */
    static ScanProfile of(MachineSettings machine) {
        var ordinary = ScanSettings.ordinary();
        return new ScanProfile(
                machine.get(SCANNER).orElse(""),
                machine.get(DPI).filter(kept -> kept.matches("[1-9]\\d{1,3}")).map(Integer::valueOf).orElse(ordinary.dpi()),
                constant(ColourMode.class, machine.get(MODE), ordinary.mode()),
                constant(PaperSource.class, machine.get(SOURCE), ordinary.source()),
                machine.get(FOLDER).orElse(""));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Optional<String> kept, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (kept.filter(one.name()::equals).isPresent()) {
                return one;
            }
        }
        return otherwise;
    }
}
