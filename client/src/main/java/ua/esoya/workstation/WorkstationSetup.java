package ua.esoya.workstation;

import java.nio.file.Path;
import java.util.List;
import ua.esoya.device.print.Printers;
import ua.esoya.device.scan.ScannerBackend;
import ua.esoya.workstation.shell.TrainingAccount;

/**
 * What differs between a real workstation, the training one and the tour.
 *
 * @param training demonstration accounts to show at sign-in; empty in production
 * @param home the folder for what the program remembers at this machine
 */
public record WorkstationSetup(
        WorkstationConfig config, List<TrainingAccount> training, Printers printers, ScannerBackend scanners, Path home) {}
