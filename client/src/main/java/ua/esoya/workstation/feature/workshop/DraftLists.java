package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.DetailPane;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Cards before they take effect: kept ones to go on with, proposed ones to answer. */
final class DraftLists {
    private final WorkshopGateway gateway;
    private final Function<String, List<ClassifierValue>> classifiers;
    private final Navigator navigator;
    private final Troubles troubles;

    DraftLists(WorkshopGateway gateway, Function<String, List<ClassifierValue>> classifiers, Navigator navigator, Troubles troubles) {
        this.gateway = gateway;
        this.classifiers = classifiers;
        this.navigator = navigator;
        this.troubles = troubles;
    }

    Screen drafts(Background door) {
        var notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
        var table = new PagedTable<KeptCards>(TEXT.get("drafts"), door, (after, size) -> new Page<>(gateway.drafts(), true), KeptCards::id)
                .chips(TEXT.get("column.state"), 190, DraftLists::state)
                .wrapping(TEXT.get("column.title"), 380, 150, line -> line.title().isEmpty() ? TEXT.get("drafts.untitled") : line.title())
                .column(TEXT.get("column.version"), 80, line -> String.valueOf(line.version()))
                .column(TEXT.get("column.by"), 150, KeptCards::keptBy)
                .column(TEXT.get("column.kept"), 150, line -> TEXT.get("moment", line.proposedAt().orElse(line.keptAt())))
                .column(TEXT.get("column.from"), 110, line -> from(line))
                .whenEmpty(TEXT.get("drafts.empty"))
                .onOpen(this::open)
                .onFailure(troubles.unexpected());
        table.control().setId("drafts");
        var mine = Bindings.createBooleanBinding(() -> table.selected().getValue().filter(line -> line.isMine() && isWaiting(line)).isPresent(), table.selected());
        return new TableScreen(TEXT.get("drafts"), TEXT.get("drafts.about"), table, notice.getReadOnlyProperty(), List.of(
                Command.of("drafts.drop", TEXT.get("drafts.drop"), Shortcut.of(KeyCode.DELETE), () -> chosen(table, line -> navigator.open(new FillForm(drop(line))))).when(mine),
                Command.of("drafts.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), door).beside(new DetailPane<>(table.selected(), DraftLists::details));
    }

    Screen proposal(KeptCards cards, Background door) {
        var notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
        var isWhole = new AtomicBoolean();
        var table = new PagedTable<CardComparison.Line>(TEXT.get("proposal"), door, (after, size) -> new Page<>(compare(cards, isWhole.get()), true), CardComparison.Line::key)
                .chips(TEXT.get("column.state"), 130, DraftLists::state)
                .column(TEXT.get("column.part"), 150, line -> TEXT.get("part." + line.line().part().key()))
                .wrapping(TEXT.get("column.words"), 380, 150, line -> line.line().words())
                .wrapping(TEXT.get("column.details"), 420, 150, line -> line.line().details())
                .struck(line -> line.change() == CardComparison.Change.GONE)
                .whenEmpty(TEXT.get("proposal.empty"))
                .onFailure(troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
        table.control().setId("proposal");
        var request = UUID.randomUUID();
        var answerable = new ReadOnlyObjectWrapper<>(!cards.isMine() && isWaiting(cards));
        var open = Bindings.createBooleanBinding(answerable::get, answerable);
        return new TableScreen(TEXT.get("proposal.of", cards.title(), cards.version()), about(cards), table, notice.getReadOnlyProperty(), List.of(
                Command.of("proposal.approve", TEXT.get("approve"), Shortcut.of(KeyCode.F9), () -> door.run(() -> {
                    gateway.answer(request, cards.id(), true, "");
                    return true;
                }, ignored -> {
                    answerable.set(false);
                    notice.set(new Notice(Meaning.OK, TEXT.get("approved", from(cards))));
                }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))))).when(open),
                Command.of("proposal.decline", TEXT.get("decline"), Shortcut.of(KeyCode.DELETE), () -> navigator.open(new FillForm(decline(cards, () -> {
                    answerable.set(false);
                    notice.set(new Notice(Meaning.OK, TEXT.get("declined")));
                })))).when(open),
                Command.of("proposal.carry", TEXT.get("carry"), Shortcut.of(KeyCode.F4), () -> navigator.open(new WorkshopRoutes.Cards(cards.serviceId(), new WorkshopRoutes.Start.Reopened(cards.id()))))
                        .when(new ReadOnlyBooleanWrapper(cards.isMine() && cards.isOutdated())),
                Command.of("proposal.whole", TEXT.get("proposal.whole"), Shortcut.of(KeyCode.F8), () -> {
                    isWhole.set(!isWhole.get());
                    table.reload();
                })), door).beside(new DetailPane<>(table.selected(), DraftLists::details));
    }

    private List<CardComparison.Line> compare(KeptCards cards, boolean isWhole) {
        var now = gateway.open(cards.serviceId());
        var before = now.source().isEmpty() ? CardDraft.fresh() : new CardDraft(now.source());
        var forms = new CardForms(classifiers, now, cards.serviceId().isEmpty());
        return CardComparison.of(before, new CardDraft(gateway.draft(cards.id())), forms).stream().filter(line -> isWhole || line.change() != CardComparison.Change.SAME).toList();
    }

    private void open(KeptCards line) {
        if (line.state() == KeptCards.State.KEPT) {
            navigator.open(new WorkshopRoutes.Cards(line.serviceId(), new WorkshopRoutes.Start.Kept(line.id())));
        } else if (isWaiting(line)) {
            navigator.open(new WorkshopRoutes.Proposal(line));
        } else {
            line.serviceId().ifPresent(service -> navigator.open(new WorkshopRoutes.Versions(service, line.title())));
        }
    }

    private Form drop(KeptCards line) {
        return new Form("draft-drop", TEXT.get("drafts.drop.of", line.title()), TEXT.get(line.state() == KeptCards.State.KEPT ? "drafts.drop.hint" : "drafts.drop.proposal"), TEXT.get("drafts.drop.act"),
                List.of(), Map.of(), (request, values) -> {
                    gateway.drop(line.id());
                    return () -> {};
                });
    }

    private Form decline(KeptCards cards, Runnable done) {
        return new Form("card-decline", TEXT.get("decline.of", cards.title()), TEXT.get("decline.hint"), TEXT.get("decline.act"), List.of(new FieldSpec.Lines("note", TEXT.get("decline.note"), true, 500)), Map.of(),
                (request, values) -> {
                    gateway.answer(request, cards.id(), false, String.valueOf(values.get("note")));
                    return done;
                });
    }

    private static void chosen(PagedTable<KeptCards> table, Consumer<KeptCards> act) {
        table.selected().getValue().ifPresent(act);
    }

    private static boolean isWaiting(KeptCards line) {
        return line.state() == KeptCards.State.KEPT || line.state() == KeptCards.State.PROPOSED;
    }

    private static String from(KeptCards line) {
        return line.validFrom().isEmpty() ? "—" : Words.date(LocalDate.parse(line.validFrom()));
    }

    private static String about(KeptCards cards) {
        return TEXT.get(cards.isMine() ? "proposal.mine" : "proposal.about", cards.keptBy(), cards.act(), from(cards))
                + (cards.isOutdated() ? " " + TEXT.get(cards.isMine() ? "proposal.outdated.mine" : "proposal.outdated", cards.newest()) : "");
    }

    private static Chip state(KeptCards line) {
        if (line.isOutdated()) {
            return new Chip(Meaning.TODAY, TEXT.get("draft.outdated"));
        }
        var words = TEXT.get("draft." + line.state().name().toLowerCase(Locale.ROOT));
        return new Chip(switch (line.state()) {
            case KEPT -> Meaning.SHUT;
            case PROPOSED -> line.isMine() ? Meaning.HOLD : Meaning.WARN;
            case APPROVED -> Meaning.OK;
            case DECLINED -> Meaning.LATE;
        }, words);
    }

    private static Chip state(CardComparison.Line line) {
        return new Chip(switch (line.change()) {
            case NEW -> Meaning.OK;
            case CHANGED -> Meaning.INFO;
            case GONE -> Meaning.LATE;
            case SAME -> Meaning.SHUT;
        }, TEXT.get("change." + line.change().name().toLowerCase(Locale.ROOT)));
    }

    private static List<Detail> details(KeptCards line) {
        return List.of(new Detail(TEXT.get("column.title"), line.title()), new Detail(TEXT.get("column.act"), line.act()), new Detail(TEXT.get("draft.answered"), line.answeredBy()),
                new Detail(TEXT.get("decline.note"), line.note()));
    }

    private static List<Detail> details(CardComparison.Line line) {
        return List.of(new Detail(TEXT.get("differences"), String.join("\n", line.differences())), new Detail(TEXT.get("part." + line.line().part().key()), line.line().words()),
                new Detail(TEXT.get("column.details"), line.line().details().replace(" · ", "\n")));
    }
}
