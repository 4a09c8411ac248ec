package ua.esoya.workstation.feature.scanning;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;

/** What can be done with the package and its pages. */
final class ScanningCommands {
    private static final Text TEXT = Text.of(ScanningCommands.class);

    private final Command scan;
    private final Command rescan;
    private final Command remove;
    private final Command store;
    private final List<Command> all;

    ScanningCommands(PackageModel pack, ScannerModel scanner, StoreModel storing, Navigator navigator) {
        var idle = Bindings.not(scanner.scanning().or(storing.storing()));
        var onPage = Bindings.createBooleanBinding(() -> pack.page().get().isPresent() && idle.get(), pack.page(), idle);
        scan = Command.of("scan.scan", TEXT.get("scan"), Shortcut.of(KeyCode.F7), scanner::scan).shortly(TEXT.get("scan.short")).when(idle);
        rescan = Command.of("scan.rescan", TEXT.get("rescan"), Shortcut.shift(KeyCode.F7), scanner::rescan)
                .shortly(TEXT.get("rescan.short")).when(onPage);
        remove = Command.of("scan.remove", TEXT.get("remove"), Shortcut.of(KeyCode.DELETE), pack::removePage)
                .shortly(TEXT.get("remove.short")).when(idle);
        store = Command.of("scan.store", TEXT.get("store"), Shortcut.of(KeyCode.F9), storing::store).shortly(TEXT.get("store.short")).when(idle);
        var turn = Command.of("scan.turn", TEXT.get("turn"), Shortcut.ctrl(KeyCode.R), pack::turnPage).shortly(TEXT.get("turn.short")).when(onPage);
        var previous = Command.of("scan.previous", TEXT.get("previous"), Shortcut.ctrl(KeyCode.UP), () -> pack.stepPage(-1)).quiet();
        var following = Command.of("scan.following", TEXT.get("following"), Shortcut.ctrl(KeyCode.DOWN), () -> pack.stepPage(1))
                .shortly(TEXT.get("pages.short")).when(onPage);
        var earlier = Command.of("scan.earlier", TEXT.get("earlier"), new Shortcut(KeyCode.UP, true, true, false), () -> pack.movePage(-1)).quiet();
        var later = Command.of("scan.later", TEXT.get("later"), new Shortcut(KeyCode.DOWN, true, true, false), () -> pack.movePage(1)).quiet();
        var leave = Command.of("scan.leave", TEXT.get("leave"), Shortcut.of(KeyCode.ESCAPE), () -> leave(scanner, storing, navigator)).shortly(TEXT.get("leave.short"));
        all = List.of(store, scan, rescan, turn, remove, following, previous, earlier, later, leave);
    }

    private static void leave(ScannerModel scanner, StoreModel storing, Navigator navigator) {
        if (scanner.scanning().get()) {
            scanner.cancel();
        } else if (storing.storing().get()) {
            storing.cancel();
        } else {
            navigator.back();
        }
    }

    Command scan() {
        return scan;
    }

    Command rescan() {
        return rescan;
    }

    Command remove() {
        return remove;
    }

    Command store() {
        return store;
    }

    List<Command> all() {
        return all;
    }
}
