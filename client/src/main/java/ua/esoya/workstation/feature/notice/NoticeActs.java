package ua.esoya.workstation.feature.notice;

import static ua.esoya.workstation.feature.notice.NoticeWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** What a person does about a notice: puts down having told, or lets a machine try again. */
final class NoticeActs {
    private static final List<String> WAYS = List.of("phone", "in_person", "post", "email", "portal");
    private static final int LONGEST_NOTE = 1000;

    private final NoticeGateway gateway;
    private final Navigator navigator;
    private final Questions questions;
    private final Background door;
    private final Troubles troubles;
    private final Runnable reload;
    private final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private final Map<UUID, UUID> requests = new HashMap<>();

    /** @param reload reads the list again */
    NoticeActs(NoticeGateway gateway, Navigator navigator, Questions questions, Background door, Troubles troubles, Runnable reload) {
        this.gateway = gateway;
        this.navigator = navigator;
        this.questions = questions;
        this.door = door;
        this.troubles = troubles;
        this.reload = reload;
    }

    /** Asks how the applicant was told. */
    void tell(NoticeRow row) {
        notice.set(Notice.NONE);
        navigator.open(new FillForm(new Form("told", TEXT.get("told.title", row.caseNumber()), TEXT.get("told.hint", row.body()), TEXT.get("told.act"), List.of(
                new FieldSpec.OneOf("way", TEXT.get("told.how"), true, WAYS.stream().map(way -> new Option(way, TEXT.get("told.way." + way))).toList()),
                new FieldSpec.Line("note", TEXT.get("told.note"), false, LONGEST_NOTE, TEXT.get("told.note.example"))),
                Map.of("way", likely(row)), (request, values) -> {
                    gateway.told(request, row.noticeId(), values);
                    return () -> {
                        notice.set(new Notice(Meaning.OK, TEXT.get("told.done", row.caseNumber())));
                        reload.run();
                    };
                }).marking(row.caseNumber())));
    }

    /** Asks once; what is unknown may come twice, and that is said. */
    void resend(NoticeRow row) {
        notice.set(Notice.NONE);
        questions.ask(TEXT.get("resend.ask", row.caseNumber()), TEXT.get(row.state().equals("unknown") ? "resend.twice" : "resend.detail"),
                Answer.likely(TEXT.get("resend"), () -> send(row)), Answer.stay(TEXT.get("resend.stay")));
    }

    private void send(NoticeRow row) {
        var request = requests.computeIfAbsent(row.noticeId(), ignored -> UuidCreator.getTimeOrderedEpoch());
        door.run(() -> {
            gateway.resend(request, row.noticeId());
            return true;
        }, done -> {
            requests.remove(row.noticeId());
            notice.set(new Notice(Meaning.OK, TEXT.get("resend.done", row.caseNumber())));
            reload.run();
        }, troubles.refusedTo(no -> {
            requests.remove(row.noticeId());
            notice.set(Notice.wrong(no.text()));
            reload.run();
        }));
    }

    private static String likely(NoticeRow row) {
        return row.code().equals("portal") ? "portal" : row.way().equals("post") ? "post" : "phone";
    }

    /** What became of the last act. */
    ObservableValue<Notice> notice() {
        return notice;
    }

    /** A list that could not be read. */
    void refused(String words) {
        notice.set(Notice.wrong(words));
    }
}
