package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintLetter;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Results nobody has come for: who is reminded and how, what goes to storage, and the letters for both (7.1.7, постанова 588). */
final class UncollectedScreen {
    /** What a machine did not bring to the applicant, or does not know. */
    private static final Set<String> BY_PERSON = Set.of("by_hand", "failed", "unknown", "undelivered", "cancelled");
    private static final Set<String> DONE = Set.of("sent", "delivered", "told");

    private final UncollectedGateway gateway;
    private final Navigator navigator;
    private final Questions questions;
    private final Background door;
    private final Troubles troubles;
    private final boolean writes;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final Map<UUID, UUID> requests = new HashMap<>();
    private final PagedTable<UncollectedRow> table;
    private final Label terms = Parts.dim("");

    /** @param writes whether this person passes results on and prints letters, or only reads */
    UncollectedScreen(UncollectedGateway gateway, Navigator navigator, Questions questions, Background door, Troubles troubles, boolean writes) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.questions = questions;
        this.door = door;
        this.troubles = troubles;
        this.writes = writes;
        table = new PagedTable<UncollectedRow>(TEXT.get("uncollected"), door, (after, size) -> new Page<>(gateway.uncollected(), true), UncollectedRow::caseId)
                .chips(TEXT.get("column.state"), 170, UncollectedScreen::state)
                .column(TEXT.get("column.since"), 110, row -> Words.date(row.receivedOn()))
                .column(TEXT.get("column.number"), 150, UncollectedRow::caseNumber)
                .column(TEXT.get("column.applicant"), 170, UncollectedRow::applicantLabel)
                .column(TEXT.get("column.reminded"), 200, UncollectedScreen::reminded)
                .column(TEXT.get("column.storable"), 115, row -> Words.date(row.storableOn()))
                .column(TEXT.get("column.provider"), 130, UncollectedRow::provider)
                .column(TEXT.get("column.service"), 220, UncollectedRow::service)
                .whenEmpty(TEXT.get("uncollected.empty"))
                .onFailure(troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
        if (writes) {
            table.onOpen(row -> navigator.open(new OpenCase(row.caseId())));
        }
        table.control().setId("uncollected");
        terms.setId("uncollected-terms");
        door.run(gateway::terms, read -> terms.setText(TEXT.get("uncollected.terms", read.remindMonths(), read.storeMonths())), troubles.refusedTo(no -> notice.set(Notice.wrong(no.text()))));
    }

    Screen screen() {
        var refresh = Command.of("uncollected.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload);
        return new TableScreen(TEXT.get("uncollected"), TEXT.get("uncollected.about"), table, notice, writes ? List.of(
                Command.of("uncollected.store", TEXT.get("store"), Shortcut.of(KeyCode.F9), this::askToStore).when(chosen(UncollectedRow::isForStorage)),
                Command.of("uncollected.letter", TEXT.get("letter"), Shortcut.of(KeyCode.F6), this::print).when(chosen(row -> true)),
                Command.of("uncollected.letters", TEXT.get("letters"), Shortcut.of(KeyCode.F8), this::printAll).when(chosen(UncollectedRow::isForStorage)),
                refresh) : List.of(refresh), door).under(terms);
    }

    /** For what goes to storage its letter of transfer, for what still waits a reminder. */
    private void print() {
        table.selected().getValue().ifPresent(row -> navigator.open(
                new PrintLetter(row.isForStorage() ? PrintLetter.Kind.STORAGE_NOTE : PrintLetter.Kind.REMINDER, List.of(row.caseId()))));
    }

    private void printAll() {
        table.selected().getValue().ifPresent(chosen -> navigator.open(new PrintLetter(PrintLetter.Kind.STORAGE_NOTE,
                table.rows().stream().filter(row -> row.isForStorage() && row.providerId() == chosen.providerId()).map(UncollectedRow::caseId).toList())));
    }

    private void askToStore() {
        table.selected().getValue().ifPresent(row -> questions.ask(TEXT.get("store.question", row.caseNumber()),
                TEXT.get(row.noteOn().isPresent() ? "store.detail" : "store.detail.no-letter", row.provider()),
                Answer.likely(TEXT.get("store"), () -> store(row)), Answer.stay(TEXT.get("store.no"))));
    }

    private void store(UncollectedRow row) {
        var request = requests.computeIfAbsent(row.caseId(), ignored -> UuidCreator.getTimeOrderedEpoch());
        door.run(() -> {
            gateway.store(request, row);
            return true;
        }, done -> {
            requests.remove(row.caseId());
            notice.set(new Notice(Meaning.OK, TEXT.get("stored", row.caseNumber())));
            table.reload();
        }, troubles.refusedTo(no -> {
            requests.remove(row.caseId());
            notice.set(Notice.wrong(no.text()));
            table.reload();
        }));
    }

    private BooleanBinding chosen(Predicate<UncollectedRow> condition) {
        return Bindings.createBooleanBinding(() -> table.selected().getValue().filter(condition).isPresent(), table.selected());
    }

    private static Chip state(UncollectedRow row) {
        if (row.isForStorage()) {
            return new Chip(Meaning.LATE, TEXT.get("uncollected.storage"));
        }
        if (DONE.contains(row.reminderState()) || row.letterOn().isPresent()) {
            return new Chip(Meaning.OK, TEXT.get("uncollected.reminded"));
        }
        return BY_PERSON.contains(row.reminderState()) ? new Chip(Meaning.TODAY, TEXT.get("uncollected.by-person")) : new Chip(Meaning.WARN, TEXT.get("uncollected.waits"));
    }

    private static String reminded(UncollectedRow row) {
        if (row.letterOn().isPresent()) {
            return TEXT.get("reminded.letter", row.letterOn().get());
        }
        if (DONE.contains(row.reminderState())) {
            return row.remindedOn().map(day -> TEXT.get("reminded.on", day)).orElse(TEXT.get("uncollected.reminded"));
        }
        return TEXT.get(BY_PERSON.contains(row.reminderState()) ? "reminded.by-person" : row.reminderState().isEmpty() ? "reminded.not-yet" : "reminded.queue");
    }
}
