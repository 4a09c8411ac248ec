package ua.esoya.workstation.feature.consultation;

import static ua.esoya.workstation.feature.consultation.ConsultationWords.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import ua.esoya.data.Json;
import ua.esoya.document.Papers;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.ServiceFacts;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** All services and the card of the chosen one; whatever is given of it counts as a consultation. */
final class CardsScreen {
    private static final int LONGEST = 100;
    private static final int LONGEST_ADDRESS = 254;

    private final ConsultationGateway gateway;
    private final String printedBy;
    private final Papers papers;
    private final SaveFile files;
    private final Navigator navigator;
    private final Background door;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<ServiceCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

    private Optional<Integer> wanted = Optional.empty();

    CardsScreen(ConsultationGateway gateway, String printedBy, Papers papers, SaveFile files, Navigator navigator, Background door, Troubles troubles) {
        this.gateway = gateway;
        this.printedBy = printedBy;
        this.papers = papers;
        this.files = files;
        this.navigator = navigator;
        this.door = door;
        this.troubles = troubles;
    }

    Screen screen() {
        var filter = TextEntry.line(TEXT.get("filter"), LONGEST);
        filter.setId("cards-filter");
        var table = new PagedTable<ServiceRow>(TEXT.get("cards"), door,
                (after, size) -> new Page<>(gateway.services().stream().filter(row -> fits(row, filter.text().get())).toList(), true), ServiceRow::serviceId)
                .column(TEXT.get("column.code"), 90, ServiceRow::localCode)
                .wrapping(TEXT.get("column.title"), 420, 150, ServiceRow::title)
                .column(TEXT.get("column.term"), 150, row -> ServiceFacts.term(row.timeLimitAmount(), row.timeLimitUnit(), row.isImmediate()))
                .column(TEXT.get("column.fee"), 110, row -> ServiceFacts.fee(row.fee()))
                .whenEmpty(TEXT.get("cards.empty"))
                .onOpen(row -> print())
                .onFailure(troubles.unexpected());
        table.control().setId("service-cards");
        table.selected().subscribe(chosen -> {
            // what is printed is the card in sight, never the one before it
            wanted = chosen.map(ServiceRow::serviceId);
            card.set(Optional.empty());
            wanted.ifPresent(this::read);
        });
        filter.text().subscribe((before, now) -> table.reload());
        BooleanBinding shown = Bindings.createBooleanBinding(() -> card.get().isPresent(), card);
        return new TableScreen(TEXT.get("cards"), TEXT.get("cards.about"), table, notice.getReadOnlyProperty(), List.of(
                Command.of("cards.print", TEXT.get("print"), Shortcut.of(KeyCode.F6), this::print).when(shown),
                Command.of("cards.mail", TEXT.get("mail"), Shortcut.of(KeyCode.F4), () -> whenShown(it -> navigator.open(new FillForm(mail(it))))).when(shown),
                Command.of("cards.pdf", TEXT.get("pdf"), Shortcut.of(KeyCode.F7), () -> whenShown(it -> keep(it, ".pdf", () -> papers.print(sheet(it))))).when(shown),
                Command.of("cards.json", TEXT.get("json"), Shortcut.of(KeyCode.F8), () -> whenShown(it -> keep(it, ".json", () -> Json.text(CardPaper.exported(it)).getBytes(StandardCharsets.UTF_8)))).when(shown),
                Command.of("cards.given", TEXT.get("given"), Shortcut.of(KeyCode.F3), () -> navigator.open(new ConsultationRoutes.Given())),
                Command.of("cards.filter", TEXT.get("filter.go"), Shortcut.ctrl(KeyCode.F), filter::focus),
                Command.of("cards.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).filteredBy(filter).beside(new DetailPane<>(card, CardsScreen::told));
    }

    private static List<Detail> told(ServiceCard it) {
        return Stream.concat(Stream.of(new Detail(TEXT.get("column.title"), it.title())), ServiceFacts.of(it).stream()).toList();
    }

    private void read(int serviceId) {
        door.run(() -> gateway.card(serviceId), read -> {
            if (wanted.filter(id -> id == serviceId).isPresent()) {
                card.set(Optional.of(read));
            }
        }, troubles.unexpected());
    }

    private void whenShown(Consumer<ServiceCard> act) {
        card.get().ifPresent(act);
    }

    private void print() {
        whenShown(it -> navigator.open(new PrintSheet(TEXT.get("card.of", it.title()), CardPaper.fileName(it), () -> sheet(it), Optional.of(request -> {
            gateway.give(request, it.serviceId(), "paper", Optional.empty());
            return 1;
        }))));
    }

    private ServiceSheet.InformationCard sheet(ServiceCard it) {
        return CardPaper.of(it, gateway.head(), printedBy);
    }

    /** The file is made before it is counted: a card that could not be written was not given. */
    private void keep(ServiceCard it, String ending, Making content) {
        var request = UUID.randomUUID();
        files.keep(CardPaper.fileName(it) + ending, () -> {
            byte[] made = content.make();
            gateway.give(request, it.serviceId(), "file", Optional.empty());
            return made;
        }, door, notice::set);
    }

    private Form mail(ServiceCard it) {
        return new Form("card-mail", TEXT.get("mail.of", it.title()), TEXT.get("mail.hint"), TEXT.get("mail.act"),
                List.of(new FieldSpec.Line("address", TEXT.get("mail.address"), true, LONGEST_ADDRESS, TEXT.get("mail.example"))), Map.of(), (request, values) -> {
                    gateway.give(request, it.serviceId(), "email", Optional.of(String.valueOf(values.get("address"))));
                    return () -> notice.set(new Notice(Meaning.OK, TEXT.get("mail.said", String.valueOf(values.get("address")))));
                });
    }

    /** Whether every word typed is somewhere in its names and codes. */
    private static boolean fits(ServiceRow row, String typed) {
        String all = String.join(" ", row.title(), row.localCode(), row.stateCode(), row.sphere(), row.provider()).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    /** Makes a file. */
    @FunctionalInterface
    private interface Making {
        byte[] make();
    }
}
