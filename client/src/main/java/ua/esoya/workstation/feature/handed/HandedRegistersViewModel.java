package ua.esoya.workstation.feature.handed;

import static ua.esoya.workstation.feature.handed.HandedWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;

/** Registers confirmed one by one, by the barcode on the paper or by the chosen row. */
final class HandedRegistersViewModel {
    private static final Pattern BARE = Pattern.compile("9[0-9]{9}");
    private final HandedGateway gateway;
    private final Background background;
    private final Troubles troubles;
    private final Runnable reload;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(new Notice(Meaning.INFO, TEXT.get("scan")));
    private final StringProperty typed = new SimpleStringProperty("");
    private String asked = "";
    private UUID request = UuidCreator.getTimeOrderedEpoch();
    private boolean busy;

    /** @param reload reads the list anew */
    HandedRegistersViewModel(HandedGateway gateway, Background background, Troubles troubles, Runnable reload) {
        this.gateway = gateway;
        this.background = background;
        this.troubles = troubles;
        this.reload = reload;
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What stands in the field. */
    StringProperty typed() {
        return typed;
    }

    /** Confirms the register whose number stands in the field. */
    void scan() {
        var number = typed.get().strip();
        if (!number.isEmpty()) {
            confirm(number);
        }
    }

    /** Confirms all cases of this register. */
    void confirm(String number) {
        if (busy) {
            return;
        }
        if (!number.equals(asked)) {
            asked = number;
            request = UuidCreator.getTimeOrderedEpoch();
        }
        var id = request;
        busy = true;
        background.run(() -> gateway.confirm(id, number), cases -> {
            busy = false;
            asked = "";
            typed.set("");
            notice.set(new Notice(Meaning.OK, TEXT.get("said.register", written(number), cases)));
            reload.run();
        }, failure -> {
            busy = false;
            troubles.refusedTo(no -> {
                asked = "";
                notice.set(Notice.wrong(TEXT.get("said.refused", written(number), failure instanceof Refusal refusal ? reason(refusal, no.text()) : no.text())));
            }).accept(failure);
        });
    }

    /** A barcode reader may leave out the hyphens that the paper has. */
    private static String written(String number) {
        return BARE.matcher(number).matches() ? String.join("-", number.substring(0, 1), number.substring(1, 9), number.substring(9)) : number;
    }

    private static String reason(Refusal refusal, String text) {
        return switch (refusal.rule()) {
            case "transfer_not_visible" -> TEXT.get("why.not-ours");
            case "transfer_empty" -> TEXT.get("why.confirmed");
            default -> text;
        };
    }
}
