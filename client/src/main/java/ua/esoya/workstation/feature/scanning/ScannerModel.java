package ua.esoya.workstation.feature.scanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.device.MachineSettings;
import ua.esoya.device.scan.FoundScanner;
import ua.esoya.device.scan.OpenScanner;
import ua.esoya.device.scan.ScanEnd;
import ua.esoya.device.scan.ScanException;
import ua.esoya.device.scan.ScanFailure;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.device.scan.ScannedPage;
import ua.esoya.device.scan.ScannerBackend;
import ua.esoya.document.ScanPage;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Troubles;

/** The scanner beside the workstation: which, how, and pages that come one by one into the row in focus. */
final class ScannerModel {
    private static final Text TEXT = Text.of(ScannerModel.class);

    private final Background background;
    private final Troubles troubles;
    private final ScannerBackend backend;
    private final MachineSettings machine;
    private final PackageModel pack;

    private final ObservableList<FoundScanner> scanners = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<FoundScanner>> scanner = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ScanProfile> profile;
    private final BooleanProperty scanning = new SimpleBooleanProperty();
    private volatile Optional<OpenScanner> open = Optional.empty();

    ScannerModel(Background background, Troubles troubles, ScannerBackend backend, MachineSettings machine, PackageModel pack) {
        this.background = background;
        this.troubles = troubles;
        this.backend = backend;
        this.machine = machine;
        this.pack = pack;
        this.profile = new SimpleObjectProperty<>(ScanProfile.of(machine));
    }

    /** Looks which scanners are there; a missing one is told, and files can be taken all the same. */
    void find() {
        background.run(backend::scanners, this::found, this::notFound);
    }

    /** Scans into the row in focus, after the pages it has. */
    void scan() {
        pack.row().get().ifPresent(row -> scanInto(row, Optional.empty()));
    }

    /** Scans the page in focus anew: the first page that comes takes its place. */
    void rescan() {
        pack.row().get().ifPresent(row -> scanInto(row, pack.page().get()));
    }

    /** Ends the scan under way; the pages taken stay. */
    void cancel() {
        open.ifPresent(OpenScanner::cancel);
    }

    private void scanInto(ScanRow row, Optional<TakenPage> instead) {
        if (scanning.get()) {
            return;
        }
        var refusal = PackageModel.refusal(row);
        if (refusal.isPresent()) {
            pack.notice().set(Notice.wrong(refusal.get()));
            return;
        }
        if (scanner.get().isEmpty()) {
            pack.notice().set(Notice.wrong(new ScanFailure(ScanTrouble.NO_SCANNER).text()));
            find();
            return;
        }
        var name = scanner.get().get().name();
        var how = profile.get();
        scanning.set(true);
        pack.begin();
        pack.notice().set(new Notice(Meaning.INFO, TEXT.get("scanning", row.item().title())));
        background.run(TEXT.get("job.scan"), () -> {
            how.keep(machine);
            return run(name, how, row, instead);
        }, end -> ended(end, row), this::failed);
    }

    private ScanEnd run(String name, ScanProfile how, ScanRow row, Optional<TakenPage> instead) {
        var replaced = new ArrayList<>(instead.stream().toList());
        try (var taken = backend.open(name)) {
            open = Optional.of(taken);
            return taken.scan(how.settings(), page -> take(page, row, replaced));
        } catch (ScanException trouble) {
            return new ScanEnd(0, Optional.of(trouble.failure()));
        } finally {
            open = Optional.empty();
        }
    }

    private void take(ScannedPage page, ScanRow row, List<TakenPage> replaced) {
        var instead = replaced.isEmpty() ? Optional.<TakenPage>empty() : Optional.of(replaced.removeFirst());
        pack.take(row, TakenPage.Source.SCANNER, new ScanPage(page.image(), page.dpi()), instead);
    }

    private void ended(ScanEnd end, ScanRow row) {
        scanning.set(false);
        pack.notice().set(end.failure()
                .map(failure -> failure.trouble() == ScanTrouble.CANCELLED
                        ? new Notice(Meaning.WARN, failure.text())
                        : Notice.wrong(failure.text()))
                .orElseGet(() -> new Notice(Meaning.OK, TEXT.get("scanned", end.pages(), row.item().title()))));
    }

    private void failed(Throwable failure) {
        scanning.set(false);
        pack.notice().set(Notice.NONE);
        troubles.unexpected().accept(failure);
    }

    private void found(List<FoundScanner> all) {
        scanners.setAll(all);
        scanner.set(all.stream().filter(one -> one.name().equals(profile.get().scanner())).findFirst().or(() -> all.stream().findFirst()));
    }

    private void notFound(Throwable failure) {
        if (failure instanceof ScanException trouble) {
            pack.notice().set(Notice.wrong(trouble.failure().text()));
        } else {
            troubles.unexpected().accept(failure);
        }
    }

    ObservableList<FoundScanner> scanners() {
        return scanners;
    }

    ObjectProperty<Optional<FoundScanner>> scanner() {
        return scanner;
    }

    /** How to scan; kept on this machine with the next scan. */
    ObjectProperty<ScanProfile> profile() {
        return profile;
    }

    BooleanProperty scanning() {
        return scanning;
    }
}
