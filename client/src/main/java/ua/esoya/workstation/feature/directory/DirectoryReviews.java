package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryReview;
import ua.esoya.domain.directory.DirectoryValue;
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
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Values of all directories whose day to be looked at has come or comes soon (CSP-2.4.12). */
final class DirectoryReviews {
    private DirectoryReviews() {}

    /** How many are due on a day. */
    static int due(List<DirectoryReview> reviews, LocalDate today) {
        return (int) reviews.stream().filter(review -> !review.reviewOn().isAfter(today)).count();
    }

    /** @param recount counts anew what waits, once something was looked at */
    static Screen screen(DirectoryGateway gateway, DirectoryForms forms, Navigator navigator, Background background, Troubles troubles, Runnable recount) {
        var notice = new SimpleObjectProperty<>(Notice.NONE);
        var table = new PagedTable<DirectoryReview>(TEXT.get("reviews"), background, (after, size) -> new Page<>(gateway.reviews(), true), row -> row)
                .chips(TEXT.get("column.review"), 190, row -> row.reviewOn().isAfter(forms.today()) ? new Chip(Meaning.INFO, TEXT.get("review.on", row.reviewOn()))
                        : new Chip(Meaning.TODAY, TEXT.get("review.since", row.reviewOn())))
                .column(TEXT.get("column.directory"), 300, DirectoryReview::directoryTitle)
                .column(TEXT.get("column.value"), 400, DirectoryReview::title)
                .column(TEXT.get("column.code"), 155, DirectoryReview::code)
                .whenEmpty(TEXT.get("reviews.empty"))
                .onFailure(troubles.unexpected());
        table.control().setId("directory-reviews");
        var any = Bindings.createBooleanBinding(() -> table.selected().getValue().isPresent(), table.selected());
        Consumer<Boolean> act = changes -> table.selected().getValue().ifPresent(row -> background.run(() -> found(gateway, row),
                found -> found.ifPresentOrElse(it -> navigator.open(new FillForm(form(forms, it, changes, () -> {
                    notice.set(new Notice(Meaning.OK, TEXT.get("told.reviewed")));
                    recount.run();
                }))), table::reload),
                troubles.refusedTo(no -> notice.set(Notice.wrong(no.text())))));
        table.onOpen(row -> act.accept(false));
        return new TableScreen(TEXT.get("reviews"), TEXT.get("reviews.about"), table, notice, List.of(
                Command.of("directory.reviewed", TEXT.get("reviewed"), Shortcut.of(KeyCode.F2), () -> act.accept(false)).when(any),
                Command.of("directory.review.change", TEXT.get("change"), Shortcut.ctrl(KeyCode.E), () -> act.accept(true)).when(any),
                Command.of("directory.reviews.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private record Found(Directory directory, DirectoryValue value) {}

    private static Form form(DirectoryForms forms, Found found, boolean changes, Runnable after) {
        return changes ? forms.change(found.directory(), found.value(), after, day -> after.run()) : forms.reviewed(found.directory(), found.value(), after);
    }

    private static Optional<Found> found(DirectoryGateway gateway, DirectoryReview row) {
        return gateway.directories().stream().filter(it -> it.code().equals(row.directory())).findFirst()
                .flatMap(directory -> gateway.values(directory.code()).stream().filter(it -> it.code().equals(row.code())).findFirst().map(value -> new Found(directory, value)));
    }
}
