package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.service.BundlePart;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;

/** Which service, by which card, until when. */
final class ServiceDesk {
    private static final Text TEXT = Text.of(ServiceDesk.class);

    private final IntakeDraft draft;
    private final IntakeGateway gateway;
    private final Background background;
    private final Consumer<? super Throwable> failed;
    private final ServiceSearch search = new ServiceSearch();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dueDay = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dueReason = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper favourite = new ReadOnlyBooleanWrapper();
    private final ObservableList<BundlePart> parts = FXCollections.observableArrayList();
    private Optional<LocalDate> shownFrom = Optional.empty();
    private @Nullable Job loading;
    private boolean waiting;
    private @Nullable Job preview;

    ServiceDesk(IntakeDraft draft, IntakeGateway gateway, Background background, Consumer<? super Throwable> failed) {
        this.draft = draft;
        this.gateway = gateway;
        this.background = background;
        this.failed = failed;
        draft.plain().get("received_at").text().addListener((property, before, now) -> previewDue());
    }

    /** Code, provider, term and fee of the chosen service. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    /** The due date, or what stands for it. */
    ReadOnlyStringProperty dueDay() {
        return dueDay.getReadOnlyProperty();
    }

    /** «30 календарних днів від 12.03.2027», and the day off it was moved from. */
    ReadOnlyStringProperty dueReason() {
        return dueReason.getReadOnlyProperty();
    }

    /** Services of the package, with their days as soon as these are known; none for a single service. */
    ObservableList<BundlePart> parts() {
        return parts;
    }

    ReadOnlyBooleanProperty favourite() {
        return favourite.getReadOnlyProperty();
    }

    void offer(List<ServiceRow> services) {
        search.set(services);
    }

    /** May be called in the background. */
    List<ServiceRow> find(String typed) {
        return search.find(typed);
    }

    Optional<ServiceRow> row(int serviceId) {
        return search.byId(serviceId);
    }

    /** Loads the card; {@code taken} is called when the form asks what the service asks. */
    void choose(int serviceId, Runnable taken) {
        load(() -> gateway.intakeCard(serviceId), taken);
    }

    /** The same for a registered case: by the version it was taken by, and without other services of its package. */
    void chooseAlone(int serviceId, int version, Runnable taken) {
        load(() -> gateway.serviceCard(serviceId, version), taken);
    }

    private void load(Callable<ServiceCard> reading, Runnable taken) {
        if (loading != null) {
            loading.cancel();
        }
        waiting = true;
        loading = background.run(reading, card -> {
            waiting = false;
            take(card);
            taken.run();
        }, failure -> {
            waiting = false;
            failed.accept(failure);
        });
    }

    /** A card was asked for and has not come yet. */
    boolean waiting() {
        return waiting;
    }

    void take(ServiceCard card) {
        draft.take(card);
        line.set(Sentences.line(card));
        parts.setAll(card.parts());
        favourite.set(row(card.serviceId()).map(ServiceRow::isFavourite).orElse(false));
        shownFrom = Optional.empty();
        previewDue();
    }

    void toggleFavourite() {
        draft.service().get().ifPresent(card -> {
            boolean now = !favourite.get();
            background.run(() -> {
                gateway.setFavourite(card.serviceId(), now);
                return now;
            }, set -> {
                favourite.set(set);
                search.favourite(card.serviceId(), set);
            }, failed);
        });
    }

    /** The term runs from the day of receipt, so the preview follows that field. */
    private void previewDue() {
        var card = draft.service().get();
        if (card.isEmpty() || !draft.plain().get("received_at").blank() && draft.plain().value("received_at").isEmpty()) {
            return;
        }
        var received = draft.plain().value("received_at");
        var from = received.isEmpty() ? draft.rules().clock().today() : LocalDateTime.parse(received).toLocalDate();
        if (shownFrom.filter(from::equals).isPresent()) {
            return;
        }
        shownFrom = Optional.of(from);
        if (!card.get().parts().isEmpty()) {
            dueDay.set(TEXT.get("due.bundle"));
            dueReason.set("");
            begin(background.run(() -> gateway.bundleParts(card.get().serviceId(), from), parts::setAll, failed));
            return;
        }
        if (card.get().isImmediate()) {
            dueDay.set(TEXT.get("due.at_once"));
            dueReason.set("");
            return;
        }
        begin(background.run(() -> gateway.dueDate(card.get().serviceId(), from), due -> show(due, from), failed));
    }

    private void begin(Job asked) {
        if (preview != null) {
            preview.cancel();
        }
        preview = asked;
    }

    private void show(Optional<DueDate> due, LocalDate from) {
        dueDay.set(due.map(d -> Words.date(d.dueOn())).orElse(""));
        dueReason.set(due.map(d -> Sentences.due(d, from)).orElse(""));
    }
}
