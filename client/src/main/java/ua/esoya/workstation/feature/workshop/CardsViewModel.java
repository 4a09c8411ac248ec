package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** The cards of a service while a moderator edits them: kept for them alone until an act orders it. */
final class CardsViewModel {
    private static final String ACT = "legal_act_id";

    private final WorkshopGateway gateway;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final LocalDate today;
    private final Function<String, List<ClassifierValue>> classifiers;
    private final ReadOnlyObjectWrapper<List<CardLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CardAttribute>> form = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Integer>> service = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private final Deque<CardDraft> before = new ArrayDeque<>();
    private WorkshopRoutes.Cards opened = new WorkshopRoutes.Cards(Optional.empty());
    private UUID key = UUID.randomUUID();
    private boolean isSecondPerson;
    private List<OpenedCards.Act> acts = List.of();
    private CardDraft draft = CardDraft.fresh();
    /** The newest version as it was last read. */
    private CardDraft newest = CardDraft.fresh();
    private Optional<CardForms> forms = Optional.empty();
    private List<String> problems = List.of();

    CardsViewModel(WorkshopGateway gateway, Function<String, List<ClassifierValue>> classifiers, LocalDate today, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.classifiers = classifiers;
        this.today = today;
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** Whether the cards as they are stand on the server. */
    enum Keeping {
        NOTHING, WAITING, KEPT, FAILED
    }

    /** Reads the service, and what editing begins with. */
    void open(WorkshopRoutes.Cards route) {
        background.run(() -> {
            var read = gateway.open(route.serviceId());
            return new Read(read, switch (route.start()) {
                case WorkshopRoutes.Start.Newest ignored -> read.source();
                case WorkshopRoutes.Start.Filled ignored -> read.source();
                case WorkshopRoutes.Start.Former(var version) -> gateway.version(route.serviceId().orElseThrow(), version);
                case WorkshopRoutes.Start.Kept(var kept) -> gateway.draft(kept);
                case WorkshopRoutes.Start.Reopened(var proposed) -> gateway.draft(proposed);
            });
        }, read -> {
            opened = route;
            service.set(route.serviceId());
            isSecondPerson = read.cards().isSecondPerson();
            acts = read.cards().acts();
            forms = Optional.of(new CardForms(classifiers, read.cards(), route.serviceId().isEmpty()));
            newest = read.cards().source().isEmpty() ? CardDraft.fresh() : new CardDraft(read.cards().source());
            draft = read.content().isEmpty() ? CardDraft.fresh() : new CardDraft(read.content());
            key = route.start() instanceof WorkshopRoutes.Start.Kept(var kept) ? kept : UUID.randomUUID();
            keeping.set(route.start() instanceof WorkshopRoutes.Start.Kept ? Keeping.KEPT : Keeping.NOTHING);
            before.clear();
            if (route.start() instanceof WorkshopRoutes.Start.Former(var version)) {
                before.push(new CardDraft(read.cards().source()));
                notice.set(new Notice(Meaning.INFO, TEXT.get("former", version)));
                keep();
            }
            if (route.start() instanceof WorkshopRoutes.Start.Reopened(var proposed)) {
                takeBack(proposed);
            }
            show();
            tellOutdated();
            if (route.start() instanceof WorkshopRoutes.Start.Filled(var values)) {
                change(draft.with(Part.SERVICE, values.keySet(), Map.copyOf(values)));
                notice.set(new Notice(Meaning.INFO, TEXT.get("filled")));
            }
        }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    private record Checked(List<String> problems, Map<String, Object> source) {}

    private record Read(OpenedCards cards, Map<String, Object> content) {}

    ReadOnlyObjectProperty<List<CardLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The form of values as it is now. */
    ReadOnlyObjectProperty<List<CardAttribute>> form() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is a step to take back. */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The service; absent for a new one, which has no cases to try a form on. */
    ReadOnlyObjectProperty<Optional<Integer>> service() {
        return service.getReadOnlyProperty();
    }

    /** Tries the form of values, as it stands, on the last cases. */
    void rehearse() {
        service.get().ifPresent(id -> navigator.open(new WorkshopRoutes.FormRehearsal(id, draft.rows(Part.ATTRIBUTES))));
    }

    /** Where what was written is. */
    ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** Whether leaving would lose it. */
    boolean isLosing() {
        return keeping.get() == Keeping.FAILED || keeping.get() == Keeping.WAITING;
    }

    /** Whether another version was put in after this draft was begun. */
    ReadOnlyBooleanProperty outdated() {
        return outdated.getReadOnlyProperty();
    }

    /** Puts what was changed onto the newest version; what both changed is asked. One step, which can be taken back. */
    void carry() {
        var mine = draft;
        background.run(() -> base(mine), base -> {
            var carried = CarriedCards.of(base, mine, newest, Set.of());
            if (carried.collisions().isEmpty()) {
                carried(carried.draft());
            } else {
                forms.ifPresent(them -> navigator.open(new FillForm(CarryForm.of(base, mine, newest, carried.collisions(), them, this::carried))));
            }
        }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    /** What the draft was begun with; when that version was withdrawn, all that differs from the newest is the moderator's. */
    private CardDraft base(CardDraft mine) {
        try {
            return new CardDraft(gateway.version(service.get().orElseThrow(), mine.seen()));
        } catch (Refusal withdrawn) {
            return newest;
        }
    }

    private void carried(CardDraft onNewest) {
        change(onNewest);
        notice.set(new Notice(Meaning.OK, TEXT.get("carried", newest.seen())));
    }

    private void tellOutdated() {
        if (outdated.get()) {
            notice.set(new Notice(Meaning.WARN, TEXT.get("outdated", newest.seen())));
        }
    }

    /** The proposal becomes a draft again: nobody answers it, and nothing of it is lost. */
    private void takeBack(UUID proposed) {
        var content = draft;
        keeping.set(Keeping.WAITING);
        background.run(() -> {
            gateway.keep(key, content.content());
            gateway.drop(proposed);
            return true;
        }, ignored -> {
            keeping.set(Keeping.KEPT);
            if (content != draft) {
                keep();
            }
        }, failure -> {
            keeping.set(Keeping.FAILED);
            troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(failure);
        });
    }

    /** Opens the form of a line, or of a new row. */
    void edit(CardLine line) {
        var part = line.part();
        var known = part.isList() ? line.isAdding() ? Map.<String, Object>of() : draft.rows(part).get(line.at()) : draft.single(part);
        forms.ifPresent(them -> navigator.open(new FillForm(them.of(part, known, draft.rows(part), said -> change(part.isList() ? draft.with(part, line.at(), said) : draft.with(part, them.paths(part), said))))));
    }

    /** Takes a row away. */
    void remove(CardLine line) {
        if (isRow(line)) {
            change(draft.without(line.part(), line.at()));
        }
    }

    /** Where a row would stand after the move; the same place when it cannot go further. */
    int target(CardLine line, int by) {
        int to = line.at() + by;
        return isRow(line) && to >= 0 && to < draft.rows(line.part()).size() ? to : line.at();
    }

    /** Moves a row among its neighbours. */
    void move(CardLine line, int by) {
        int to = target(line, by);
        if (to != line.at()) {
            change(draft.swapped(line.part(), line.at(), to));
        }
    }

    /** Takes the last change back. */
    void undo() {
        if (!before.isEmpty()) {
            draft = before.pop();
            keep();
            show();
        }
    }

    /** Puts the cards as they are on the server; what changes meanwhile goes after them. */
    private void keep() {
        if (keeping.get() == Keeping.WAITING) {
            return;
        }
        var content = draft;
        boolean isAsItWas = before.isEmpty() && opened.start() instanceof WorkshopRoutes.Start.Newest;
        keeping.set(Keeping.WAITING);
        background.run(() -> {
            if (isAsItWas) {
                gateway.drop(key);
            } else {
                gateway.keep(key, content.content());
            }
            return true;
        }, ignored -> {
            keeping.set(isAsItWas ? Keeping.NOTHING : Keeping.KEPT);
            if (content != draft) {
                keep();
            }
        }, failure -> {
            keeping.set(Keeping.FAILED);
            troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(failure);
        });
    }

    /** Asks the server what is wrong yet; when nothing is, asks for the act. */
    void publish() {
        var content = draft;
        background.run(() -> new Checked(gateway.check(content.sent(Map.of())), gateway.open(opened.serviceId()).source()), checked -> {
            var wrong = checked.problems();
            problems = wrong;
            newest = checked.source().isEmpty() ? newest : new CardDraft(checked.source());
            show();
            if (outdated.get()) {
                tellOutdated();
            } else if (wrong.isEmpty()) {
                navigator.open(new FillForm(act(content)));
            } else {
                notice.set(Notice.wrong(TEXT.get("publish.wrong", wrong.size())));
            }
        }, troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))));
    }

    private Form act(CardDraft content) {
        return new Form("card-act", TEXT.get("act"), TEXT.get(isSecondPerson ? "act.propose.hint" : "act.hint"), TEXT.get(isSecondPerson ? "act.propose" : "act.publish"), List.of(
                new FieldSpec.OneOf(ACT, TEXT.get("act.chosen"), false, acts.stream().map(OpenedCards.Act::option).toList()),
                new FieldSpec.Line("title", TEXT.get("act.title"), true, 500, TEXT.get("act.title.example")),
                new FieldSpec.Line("number", TEXT.get("act.number"), true, 64, ""),
                new FieldSpec.Day("dated_on", TEXT.get("act.dated"), true),
                new FieldSpec.Line("supplier", TEXT.get("act.supplier"), true, 300, TEXT.get("act.supplier.example")),
                new FieldSpec.Line("incoming", TEXT.get("act.incoming"), false, 64, ""),
                new FieldSpec.Day("valid_from", TEXT.get("act.from"), true),
                new FieldSpec.Lines("reason", TEXT.get("act.reason"), true, 500)), Map.of("valid_from", today), (request, values) -> {
                    if (chosen(values.get(ACT)).filter(act -> !act.isToldBy(values)).isPresent()) {
                        throw new FieldTrouble(ACT, TEXT.get("act.other"));
                    }
                    var act = new HashMap<>(values);
                    act.replaceAll((path, value) -> value instanceof LocalDate day ? day.toString() : value);
                    if (isSecondPerson) {
                        gateway.propose(request, key, content.sent(act));
                        return this::proposed;
                    }
                    int service = gateway.publish(request, content.sent(act));
                    gateway.drop(key);
                    return () -> published(service, values.getOrDefault("valid_from", today));
                }, Map.of(ACT, id -> chosen(id).map(OpenedCards.Act::fields).orElse(Map.of())));
    }

    private Optional<OpenedCards.Act> chosen(@Nullable Object id) {
        return acts.stream().filter(act -> Integer.valueOf(act.id()).equals(id)).findFirst();
    }

    private void published(int service, Object from) {
        notice.set(new Notice(Meaning.OK, TEXT.get("published", from)));
        open(new WorkshopRoutes.Cards(Optional.of(service)));
    }

    private void proposed() {
        notice.set(new Notice(Meaning.OK, TEXT.get("proposed")));
        // whoever goes on writing begins another draft
        open(new WorkshopRoutes.Cards(opened.serviceId()));
    }

    private void change(CardDraft next) {
        before.push(draft);
        draft = next;
        // what was wrong with a row may be right now, and stands at another place
        problems = List.of();
        notice.set(Notice.NONE);
        keep();
        show();
    }

    private void show() {
        undoable.set(!before.isEmpty());
        outdated.set(service.get().isPresent() && draft.seen() != newest.seen());
        var now = ValueForm.form(draft.rows(Part.ATTRIBUTES));
        if (!now.equals(form.get())) {
            form.set(now);
        }
        forms.ifPresent(them -> lines.set(CardLine.of(draft, them, problems)));
    }

    static boolean isRow(CardLine line) {
        return line.part().isList() && !line.isAdding();
    }
}
