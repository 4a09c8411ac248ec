package ua.esoya.workstation.shell;

import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Commands;

/** Every key that works now, on one card, to be looked at or laid beside the keyboard. */
final class KeyCard {
    private static final Text TEXT = Text.of(KeyCard.class);

    private KeyCard() {}

    static void show(Dialogs dialogs, Commands commands) {
        var grid = Parts.styled(new GridPane(16, 8), "es-about");
        int row = 0;
        for (var command : commands.keyCard()) {
            grid.addRow(row++, Parts.key(command.shortcut().orElseThrow().label()), new Label(command.text()));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        dialogs.show(TEXT.get("keys"), scroll, Answer.other(TEXT.get("keys.print"), () -> print(dialogs, grid)), Answer.stay(TEXT.get("about.close")));
    }

    private static void print(Dialogs dialogs, Node card) {
        var job = PrinterJob.createPrinterJob();
        if (job == null || !job.printPage(card) || !job.endJob()) {
            dialogs.tell(TEXT.get("keys.no-printer"), TEXT.get("keys.no-printer.detail"));
        }
    }
}
