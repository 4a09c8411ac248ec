package ua.esoya.workstation.feature.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenJournal;
import ua.esoya.workstation.ui.route.ScanPackage;

/** What can be done with papers, and after a registration: the next applicant, one more service, the scans. */
final class PaperCommands {
    private static final Text TEXT = Text.of(PaperCommands.class);

    private final Command print;
    private final Command save;
    private final List<Command> afterwards = new ArrayList<>();
    private final List<Command> quiet = new ArrayList<>();
    private final boolean justRegistered;

    PaperCommands(PaperViewModel model, Navigator navigator, Optional<UUID> caseId) {
        this.justRegistered = model.justRegistered();
        this.print = Command.of("paper.print", TEXT.get(justRegistered ? "print.again" : "print"), Shortcut.of(KeyCode.F6), model::print)
                .when(model.ready());
        this.save = Command.of("paper.save", TEXT.get("save"), Shortcut.ctrl(KeyCode.S), model::save).when(model.ready());
        caseId.ifPresent(id -> {
            if (justRegistered) {
                afterwards.add(Command.of("paper.next", TEXT.get("next"), Shortcut.of(KeyCode.F2),
                        () -> navigator.start(new NewCase(Optional.empty(), Optional.empty(), Optional.empty()))));
                afterwards.add(Command.of("paper.more", TEXT.get("more"), Shortcut.of(KeyCode.F8),
                        () -> navigator.start(new NewCase(Optional.of(id), Optional.empty(), Optional.empty()))));
                quiet.add(Command.of("paper.journal", TEXT.get("journal"), Shortcut.of(KeyCode.ESCAPE), () -> navigator.start(new OpenJournal())));
            }
            afterwards.add(Command.of("paper.scan", TEXT.get("scan"), Shortcut.of(KeyCode.F7), () -> navigator.open(new ScanPackage(id))));
        });
    }

    /** The one under Enter: the next applicant after a registration, else the print. */
    Command likely() {
        return justRegistered ? afterwards.getFirst() : print;
    }

    Command save() {
        return save;
    }

    /** The other buttons at the head. */
    List<Command> buttons() {
        var others = new ArrayList<>(afterwards);
        others.add(print);
        others.remove(likely());
        return others;
    }

    List<Command> all() {
        var all = new ArrayList<>(afterwards);
        all.add(print);
        all.add(save);
        all.addAll(quiet);
        return all;
    }
}
