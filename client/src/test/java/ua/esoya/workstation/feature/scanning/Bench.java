package ua.esoya.workstation.feature.scanning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import ua.esoya.device.MachineSettings;
import ua.esoya.document.ImportLimits;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** The models of one scanning screen without the screen. */
final class Bench {
    static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    final Inline inline = new Inline();
    final List<String> banners = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    final FakeScans server;
    final FakeScanner device = new FakeScanner();
    final PackageModel pack;
    final ScannerModel scanner;
    final FilesModel files;
    final StoreModel storing;
    boolean agrees = true;
    int left;

    Bench(Path home) {
        this(home, new FakeScans());
    }

    /** A later screen of the same case on the same machine and server. */
    Bench(Path home, FakeScans server) {
        this(home, server, Optional.empty());
    }

    Bench(Path home, FakeScans server, Optional<Background> background) {
        this.server = server;
        var now = background.orElseGet(inline::atOnce);
        var troubles = new Troubles(
                failure -> switch (failure) {
                    case Refusal no -> new Trouble.Refused(no.code(), no.rule(), Optional.empty());
                    case Outage away -> new Trouble.Outage(away.reason());
                    default -> new Trouble.Defect(failure);
                },
                outage -> banners.add(outage.text()),
                defect -> inline.unexpected.add(defect.cause()));
        var store = new PageStore(home.resolve("pages"), KEY, SampleCase.ID);
        var machine = new MachineSettings(home.resolve("machine.properties"));
        pack = new PackageModel(now, now, troubles, server, id -> id.equals(SampleCase.ID) ? store : new PageStore(home.resolve("pages"), KEY, id), SampleCase.ID);
        scanner = new ScannerModel(now, troubles, device, machine, pack);
        files = new FilesModel(now, inline.unexpected::add, pack, new ImportLimits(200_000, 4_000_000, 20));
        storing = new StoreModel(now, troubles, server, pack, store, new ReadyPdfs(home.resolve("pages"), KEY, SampleCase.ID), SampleCase.ID,
                (question, detail, agreed) -> {
                    questions.add(detail);
                    if (agrees) {
                        agreed.run();
                    }
                },
                () -> left++);
    }

    Bench opened() {
        pack.open();
        scanner.find();
        return this;
    }

    ScanRow row(long id) {
        return pack.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    /** Puts the row into focus. */
    Bench at(long id) {
        pack.row().set(Optional.of(row(id)));
        return this;
    }

    /** Scans this many pages into the row. */
    Bench scan(long id, int pages) {
        device.sheets = pages;
        at(id).scanner.scan();
        return this;
    }

    String said() {
        return pack.notice().get().text();
    }
}
