package ua.esoya.workstation.feature.handed;

import static ua.esoya.workstation.feature.handed.HandedWords.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.ResultFields;

/** One handed case and its marks; each is an own act, so no time is asked for. */
final class HandedCaseViewModel {
    /** The case is no longer as it was read. */
    private static final Set<String> CHANGED = Set.of("ZN212", "ZN263", "ZN264", "ZN409");
    private static final String ACCEPT = "accept";
    private static final String STAGE = "stage_done";
    private static final String RESULT = "result_ready";
    private static final String UNDO = "undo";

    private final HandedGateway gateway;
    private final UUID caseId;
    private final ResultFields results;
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<HandedCase>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private String stamp = "";
    private String asked = "";
    private UUID request = UuidCreator.getTimeOrderedEpoch();
    private boolean busy;

    /** @param codes values of a directory */
    HandedCaseViewModel(HandedGateway gateway, UUID caseId, Function<String, List<ClassifierValue>> codes, Navigator navigator, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.caseId = caseId;
        this.results = new ResultFields(codes);
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
    }

    /** The case; absent until it was read. */
    ReadOnlyObjectProperty<Optional<HandedCase>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the last mark did. */
    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void read() {
        read(() -> { });
    }

    /** @param then follows when the case is shown as it is now */
    private void read(Runnable then) {
        background.run(() -> gateway.open(caseId), read -> {
            busy = false;
            stamp = read.stamp();
            shown.set(Optional.of(read.handed()));
            then.run();
        }, failure -> {
            busy = false;
            troubles.refusedTo(this::refused).accept(failure);
        });
    }

    /** Somebody changed some case; this one is opened again only when it was this one, since each opening is an event of its own. */
    void hinted(boolean visible) {
        if (visible) {
            compare();
        }
    }

    /** The case is in front again: perhaps it was marked or went back meanwhile. */
    void shownAgain() {
        compare();
    }

    private void compare() {
        background.run(() -> gateway.stamp(caseId), now -> {
            if (!busy && !now.equals(stamp)) {
                read();
            }
        }, troubles.refusedTo(no -> {
            // a refusal that was said already is not said over the last mark again
            if (shown.get().isPresent()) {
                refused(no);
            }
        }));
    }

    private void refused(Trouble.Refused no) {
        // the centre has it again: nothing of it is ours to see
        shown.set(Optional.empty());
        notice.set(Notice.wrong(no.code().equals("ZN404") ? TEXT.get("gone") : no.text()));
    }

    /** The package is here. */
    void accept() {
        shown.get().filter(HandedCase::waitsForReceipt).ifPresent(it -> mark(it, ACCEPT, Map.of(), TEXT.get("said.accept")));
    }

    void stage(HandedCase.Stage stage) {
        shown.get().filter(HandedCase::inWork).filter(it -> stage.waits()).ifPresent(it -> mark(it, STAGE, Map.of("position", stage.position()), TEXT.get("said.stage", stage.position())));
    }

    void undo() {
        shown.get().filter(it -> !it.undo().isEmpty()).ifPresent(it -> mark(it, UNDO, Map.of(), TEXT.get("said.undo", TEXT.get("mark." + it.undo()))));
    }

    /** Asks for the result; what the centre receives later is filled with it. */
    void result() {
        shown.get().filter(it -> !busy).filter(HandedCase::inWork).filter(it -> it.ready().isEmpty()).ifPresent(it -> navigator.open(new FillForm(
                new Form("ready", TEXT.get("result.title", it.caseNumber()), TEXT.get("result.hint"), TEXT.get("result.act"), results.fields(it.grounds()), results.initial(it.today(), Optional.empty()),
                        (id, values) -> {
                            try {
                                gateway.mark(id, it, RESULT, ResultFields.toSend(values));
                            } catch (Refusal refusal) {
                                if (CHANGED.contains(refusal.code())) {
                                    return this::changed;
                                }
                                throw refusal;
                            }
                            return () -> done(TEXT.get("said.result"));
                        }, results.follows(it.grounds())))));
    }

    private void mark(HandedCase of, String mark, Map<String, Object> content, String words) {
        if (busy) {
            return;
        }
        var what = mark + content + of.rowVersion();
        if (!what.equals(asked)) {
            asked = what;
            request = UuidCreator.getTimeOrderedEpoch();
        }
        var id = request;
        busy = true;
        background.run(() -> {
            gateway.mark(id, of, mark, content);
            return true;
        }, ok -> {
            asked = "";
            done(words);
        }, failure -> {
            busy = false;
            troubles.refusedTo(no -> {
                asked = "";
                if (CHANGED.contains(no.code())) {
                    changed();
                } else {
                    notice.set(Notice.wrong(no.text()));
                }
            }).accept(failure);
        });
    }

    /** Said only when the case is shown as the mark left it: whoever goes on at these words goes on with its new version. */
    private void done(String words) {
        busy = true;
        read(() -> notice.set(new Notice(Meaning.OK, words)));
    }

    private void changed() {
        notice.set(Notice.wrong(TEXT.get("changed")));
        read();
    }
}
