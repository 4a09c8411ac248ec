package ua.esoya.workstation.feature.scanning;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;
import ua.esoya.data.Database;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.scan.ScannerBackend;
import ua.esoya.document.ImportLimits;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.route.ScanPackage;

/** Scans the incoming package into the case, except what state registers hold (4.6, 7.1.4). */
public final class ScanningFeature implements Feature {
    private static final Text TEXT = Text.of(ScanningFeature.class);

    private final ScanningGateway gateway;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final StoreModel.Question question;
    private final ScannerBackend scanners;
    private final SecretKey key;
    private final MachineSettings machine;
    private final Path localFolder;

    /**
     * @param background stays open as long as the person is signed in
     * @param key closes the pages that wait on this machine; the person's own
     * @param localFolder the person's folder for such pages
     * @param machineSettings the file in which this machine remembers how it scans
     */
    public ScanningFeature(Database database, SessionCard session, Navigator navigator, Background background, Troubles troubles, Dialogs dialogs,
            ScannerBackend scanners, SecretKey key, Path localFolder, Path machineSettings) {
        this(new JooqScanningGateway(database, session), navigator, background, troubles,
                (words, detail, agreed) -> dialogs.ask(words, detail,
                        Answer.likely(TEXT.get("store.anyway"), agreed), Answer.stay(TEXT.get("store.stay"))),
                scanners, key, localFolder, machineSettings);
    }

    ScanningFeature(ScanningGateway gateway, Navigator navigator, Background background, Troubles troubles, StoreModel.Question question,
            ScannerBackend scanners, SecretKey key, Path localFolder, Path machineSettings) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.question = question;
        this.scanners = scanners;
        this.key = key;
        this.localFolder = localFolder;
        this.machine = new MachineSettings(machineSettings);
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof ScanPackage(var caseId) ? Optional.of(screen(caseId)) : Optional.empty();
    }

    private Screen screen(UUID caseId) {
        var own = background.forScreen();
        Function<UUID, PageStore> stores = id -> new PageStore(localFolder, key, id);
        var store = stores.apply(caseId);
        var pack = new PackageModel(own, background, troubles, gateway, id -> id.equals(caseId) ? store : stores.apply(id), caseId);
        var scanner = new ScannerModel(own, troubles, scanners, machine, pack);
        var files = new FilesModel(own, troubles.unexpected(), pack, ImportLimits.USUAL);
        var storing = new StoreModel(background, troubles, gateway, pack, store, new ReadyPdfs(localFolder, key, caseId), caseId, question,
                () -> own.onFx(navigator::back));
        var commands = new ScanningCommands(pack, scanner, storing, navigator);
        var screen = new ScanningScreen(own, pack, scanner, files, storing, commands, new ScanningView(pack, scanner, files, commands));
        pack.open();
        scanner.find();
        screen.watch(scanner.profile().get().folder());
        return screen;
    }
}
