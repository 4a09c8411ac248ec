package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** A compared list of staff: which of its rows are chosen, and the one act that takes them. */
final class DryRunViewModel {
    private final StaffGateway gateway;
    private final Background background;
    private final Troubles troubles;
    private final Set<Integer> chosen = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<StaffList> list;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper mayTake = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayChoose = new ReadOnlyBooleanWrapper();
    private Optional<StaffFate> present = Optional.empty();
    private UUID request = UuidCreator.getTimeOrderedEpoch();
    private boolean taking;

    /** All rows that may be taken are chosen at first. */
    DryRunViewModel(StaffList compared, StaffGateway gateway, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.background = background;
        this.troubles = troubles;
        this.list = new ReadOnlyObjectWrapper<>(compared);
        chooseAll();
    }

    ReadOnlyObjectProperty<StaffList> list() {
        return list.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether a row is chosen and nothing is being taken. */
    ReadOnlyBooleanProperty mayTake() {
        return mayTake.getReadOnlyProperty();
    }

    /** Whether the present row may be taken at all. */
    ReadOnlyBooleanProperty mayChoose() {
        return mayChoose.getReadOnlyProperty();
    }

    boolean chosen(StaffFate row) {
        return row.place().filter(chosen::contains).isPresent();
    }

    /** How many rows are chosen. */
    int amount() {
        return chosen.size();
    }

    /** The row the person at the keyboard stands on. */
    void stand(Optional<StaffFate> row) {
        present = row;
        mayChoose.set(row.filter(StaffFate::mayBeTaken).isPresent());
    }

    /** Chooses the present row, or no more. */
    void toggle() {
        present.filter(StaffFate::mayBeTaken).flatMap(StaffFate::place).ifPresent(place -> {
            if (!chosen.remove(place)) {
                chosen.add(place);
            }
            changed();
        });
    }

    /** Chooses all rows that may be taken, or none when all are. */
    void toggleAll() {
        var all = list.get().fates().stream().filter(StaffFate::mayBeTaken).count();
        if (chosen.size() == all) {
            chosen.clear();
            changed();
        } else {
            chooseAll();
        }
    }

    /** Takes the chosen rows; afterwards the list is compared anew. */
    void take() {
        if (taking || chosen.isEmpty()) {
            return;
        }
        taking = true;
        mayTake.set(false);
        notice.set(Notice.NONE);
        var now = list.get();
        var rows = rows(now);
        background.run(() -> {
            var taken = gateway.take(request, now.act(), rows);
            return Map.entry(taken, gateway.compare(now.participant(), now.rows()));
        }, answer -> {
            taking = false;
            notice.set(new Notice(Meaning.OK, TEXT.get("list.taken", answer.getKey().added(), answer.getKey().changed())));
            list.set(now.compared(answer.getValue()));
            chooseAll();
        }, thrown -> {
            taking = false;
            mayTake.set(true);
            troubles.refusedTo(this::refused).accept(thrown);
        });
    }

    private List<Map<String, Object>> rows(StaffList now) {
        var versions = now.fates().stream().filter(this::chosen).collect(Collectors.toMap(fate -> fate.place().orElseThrow(), StaffFate::rowVersion));
        return versions.keySet().stream().sorted().map(place -> {
            var row = new HashMap<>(now.rows().get(place - 1).values());
            row.put("row_version", versions.get(place));
            return (Map<String, Object>) row;
        }).toList();
    }

    private void chooseAll() {
        chosen.clear();
        list.get().fates().stream().filter(StaffFate::mayBeTaken).flatMap(fate -> fate.place().stream()).forEach(chosen::add);
        changed();
    }

    /** Other rows are another request. */
    private void changed() {
        request = UuidCreator.getTimeOrderedEpoch();
        mayTake.set(!chosen.isEmpty() && !taking);
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }
}
