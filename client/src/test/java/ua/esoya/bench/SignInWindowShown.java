package ua.esoya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ua.esoya.device.print.SystemPrinters;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.ServerAddress;
import ua.esoya.workstation.Launcher;
import ua.esoya.workstation.WorkstationConfig;
import ua.esoya.workstation.WorkstationSetup;

/** A child that starts the workstation as its launcher does, up to the sign-in window; no server is asked before somebody signs in. */
public final class SignInWindowShown {
    private SignInWindowShown() {}

    /** @param arguments the folder for what the program remembers */
    public static void main(String[] arguments) {
        FirstFrame.watch();
        var address = new ServerAddress("jdbc:postgresql://127.0.0.1/esoya", Optional.empty());
        var config = new WorkstationConfig(address, Optional.of("VIKNO-01-1"));
        Launcher.open(new WorkstationSetup(config, List.of(), new SystemPrinters(), new SaneBackend(), Path.of(arguments[0])));
    }
}
