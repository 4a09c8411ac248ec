package ua.esoya.workstation.feature.template;

import static ua.esoya.workstation.feature.template.TemplateFeature.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Forms that came with services of other centres: opened to be tried and put in by an act, or forgotten. */
final class LibraryTemplates {
    private final TemplateGateway gateway;
    private final Navigator navigator;
    private final Troubles troubles;

    LibraryTemplates(TemplateGateway gateway, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.troubles = troubles;
    }

    Screen screen(Background door) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<KeptTemplate>(TEXT.get("library"), door, (after, size) -> new Page<>(gateway.kept(), true), KeptTemplate::id)
                .chips(TEXT.get("column.state"), 230, line -> line.serviceId().isPresent() ? new Chip(Meaning.INFO, TEXT.get("library.waits")) : new Chip(Meaning.HOLD, TEXT.get("library.no-service")))
                .column(TEXT.get("column.paper"), 240, KeptTemplate::kindTitle)
                .wrapping(TEXT.get("column.service"), 360, 150, line -> TEXT.get("library.service", line.localCode(), line.title()))
                .wrapping(TEXT.get("library.signer"), 240, 120, KeptTemplate::signer)
                .column(TEXT.get("library.when"), 150, line -> TEXT.get("moment", line.importedAt()))
                .whenEmpty(TEXT.get("library.empty"))
                .onOpen(line -> {
                    if (line.serviceId().isPresent()) {
                        notice.set(Notice.NONE);
                        navigator.open(new TemplateRoutes.Designer(line.place(), TEXT.get("designer", line.kindTitle(), line.title()), Optional.of(line.id())));
                    } else {
                        notice.set(Notice.wrong(TEXT.get("library.cards-first")));
                    }
                })
                .onFailure(troubles.unexpected());
        table.control().setId("template-library");
        var chosen = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        return new TableScreen(TEXT.get("library"), TEXT.get("library.about"), table, notice, List.of(
                Command.of("library.drop", TEXT.get("library.drop"), Shortcut.of(KeyCode.DELETE), () -> table.selected().getValue().ifPresent(line -> navigator.open(new FillForm(drop(line))))).when(chosen),
                Command.of("library.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door)
                .beside(new DetailPane<>(table.selected(), line -> List.of(new Detail(TEXT.get("column.paper"), line.kindTitle()), new Detail(TEXT.get("column.service"), TEXT.get("library.service", line.localCode(), line.title())),
                        new Detail(TEXT.get("library.signer"), line.signer()))));
    }

    private Form drop(KeptTemplate line) {
        return new Form("template-library-drop", TEXT.get("library.drop.of", line.kindTitle(), line.title()), TEXT.get("library.drop.hint"), TEXT.get("library.drop"), List.of(), Map.of(), (request, values) -> {
            gateway.dropKept(line.id());
            return () -> {};
        });
    }
}
