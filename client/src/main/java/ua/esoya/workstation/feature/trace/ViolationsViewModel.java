package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.trace.ViolationRow;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** Breaches of the order of access: which, and closing one with an explanation (6.9, 6.10). */
final class ViolationsViewModel {
    private final TraceGateway gateway;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayClose = new ReadOnlyBooleanWrapper();
    private final boolean keeper;
    private Optional<ViolationRow> chosen = Optional.empty();
    /** Read by the table on a background thread. */
    private volatile boolean openOnly = true;

    /** @param keeper whether the person holds security rights and so may close a breach */
    ViolationsViewModel(TraceGateway gateway, boolean keeper, Navigator navigator) {
        this.gateway = gateway;
        this.keeper = keeper;
        this.navigator = navigator;
    }

    /** The next page; blocks. */
    Page<ViolationRow> page(Optional<ViolationRow> after) {
        return gateway.violations(openOnly, after);
    }

    /** The breach the person at the keyboard stands on. */
    void choose(Optional<ViolationRow> row) {
        chosen = row;
        known.set(row.isPresent());
        mayClose.set(keeper && row.filter(it -> it.isOpen() && !it.isMine()).isPresent());
    }

    /** All breaches, or only the open ones again. */
    void toggle() {
        openOnly = !openOnly;
        notice.set(openOnly ? Notice.NONE : new Notice(Meaning.INFO, TEXT.get("violations.all")));
    }

    /** Asks for the explanation and closes the breach. */
    void close() {
        chosen.filter(row -> mayClose.get()).ifPresent(row -> {
            notice.set(Notice.NONE);
            navigator.open(new FillForm(new Form("close-violation", TEXT.get("violation.close", row.fullName()), TEXT.get("violation.close.hint", TraceWords.violation(row.kind(), row.amount())),
                    TEXT.get("violation.close.act"), List.of(new FieldSpec.Line("note", TEXT.get("violation.note"), true, 300, "")), Map.of(), (request, values) -> {
                        gateway.close(request, row.violationId(), String.valueOf(values.get("note")));
                        return () -> notice.set(new Notice(Meaning.OK, TEXT.get("violation.closed", row.fullName())));
                    })));
        });
    }

    /** All breaches of the chosen person on paper. */
    void print() {
        chosen.ifPresent(row -> navigator.open(new PrintSheet(TEXT.get("sheet.violations"), row.fullName(), () -> gateway.violationSheet(row.employeeId()))));
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether one stands on a breach. */
    ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayClose() {
        return mayClose.getReadOnlyProperty();
    }
}
