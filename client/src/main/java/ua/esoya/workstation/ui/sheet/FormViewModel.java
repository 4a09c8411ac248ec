package ua.esoya.workstation.ui.sheet;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.form.Message;

/** State of a form: values by path, what the server did not accept beside each, and one request for one content. */
public final class FormViewModel {
    static final Text TEXT = Text.of(FormViewModel.class);

    private static final Set<String> SAID = Set.of("required", "too_long", "too_short", "format", "alphabet", "future", "past", "range", "unknown_code", "duplicate", "version_day");

    private static final String UNREADABLE = "scan_unreadable";

    private final Form form;
    private final Background background;
    private final Troubles troubles;
    private final Runnable close;
    private final Map<String, ObjectProperty<Optional<Object>>> values = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<Message>> problems = new LinkedHashMap<>();
    private final Map<String, ObjectProperty<Message>> unread = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<Boolean> sending = new ReadOnlyObjectWrapper<>(false);
    private final Map<String, Object> atFirst;
    private Map<String, Object> asked = Map.of();
    private UUID request = UuidCreator.getTimeOrderedEpoch();
    private boolean sent;

    /** A form as first shown; {@code close} leaves it once the verb is done. */
    public FormViewModel(Form form, Background background, Troubles troubles, Runnable close) {
        this.form = form;
        this.background = background;
        this.troubles = troubles;
        this.close = close;
        for (var field : form.fields()) {
            var value = new SimpleObjectProperty<>(Optional.ofNullable(form.initial().get(field.path())));
            var problem = new SimpleObjectProperty<>(Message.NONE);
            value.subscribe((before, now) -> problem.set(Message.NONE));
            values.put(field.path(), value);
            problems.put(field.path(), problem);
            unread.put(field.path(), new SimpleObjectProperty<>(Message.NONE));
        }
        form.follows().forEach((path, follow) -> value(path).subscribe((before, now) -> now.ifPresent(chosen -> follow.of(chosen).forEach((other, value) -> value(other).set(value)))));
        atFirst = filled();
    }

    /** What is filled in. */
    public Form form() {
        return form;
    }

    /** The value of a field; absent when it is empty. */
    public ObjectProperty<Optional<Object>> value(String path) {
        return at(values, path);
    }

    /** What is wrong with a field. */
    public ObjectProperty<Message> problem(String path) {
        return at(problems, path);
    }

    /** Why what is typed in a field is no value; the field says it, and the form is not sent until it is one. */
    ObjectProperty<Message> unread(String path) {
        return at(unread, path);
    }

    /** What the server answered to the form as a whole. */
    public ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether an answer is waited for. */
    public ReadOnlyObjectProperty<Boolean> sending() {
        return sending.getReadOnlyProperty();
    }

    /** A paper was scanned while the form was filled in: whose it is is said, the fields stay. */
    void scanned(CaseNumber number) {
        notice.set(number.digits().equals(form.caseNumber().replace("-", "")) ? new Notice(Meaning.OK, TEXT.get("scanned.same"))
                : Notice.wrong(TEXT.get("scanned.other", number.value(), form.caseNumber())));
    }

    /** Whether leaving now would lose something. */
    public boolean touched() {
        return !sent && !filled().equals(atFirst);
    }

    /** Sends the form; a second press waits for the answer to the first. */
    public void send() {
        if (sending.get()) {
            return;
        }
        notice.set(Notice.NONE);
        problems.values().forEach(problem -> problem.set(Message.NONE));
        var content = filled();
        for (var field : form.fields()) {
            if (field.required() && !content.containsKey(field.path())) {
                problem(field.path()).set(Message.error(TEXT.get("rule.required")));
            }
            // nothing typed is sent as if it had not been
            if (unread(field.path()).get().present()) {
                problem(field.path()).set(unread(field.path()).get());
            }
        }
        if (problems.values().stream().anyMatch(problem -> problem.get().present())) {
            return;
        }
        if (!content.equals(asked)) {
            request = UuidCreator.getTimeOrderedEpoch();
            asked = content;
        }
        var under = request;
        sending.set(true);
        background.run(() -> form.verb().send(under, content), this::done, this::failed);
    }

    private void done(Runnable after) {
        sending.set(false);
        sent = true;
        close.run();
        after.run();
    }

    private void failed(Throwable thrown) {
        // what is wrong stands beside its field before the form opens again: the keys go there
        blame(thrown);
        sending.set(false);
        if (!(thrown instanceof FieldTrouble)) {
            troubles.refusedTo(this::refused).accept(thrown);
        }
    }

    private void blame(Throwable thrown) {
        if (thrown instanceof FieldTrouble trouble) {
            problem(trouble.path()).set(Message.error(trouble.words()));
        }
        if (thrown instanceof Refusal refusal) {
            for (var problem : refusal.fields()) {
                var field = problems.get(problem.field());
                if (field != null) {
                    field.set(Message.error(TEXT.get("rule." + (SAID.contains(problem.rule()) ? problem.rule() : "other"))));
                }
            }
            if (refusal.rule().equals(UNREADABLE)) {
                form.fields().stream().filter(FieldSpec.PdfFile.class::isInstance).forEach(file -> problem(file.path()).set(Message.error(TEXT.get("rule.pdf"))));
            }
        }
    }

    private void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }

    private Map<String, Object> filled() {
        var content = new LinkedHashMap<String, Object>();
        values.forEach((path, value) -> value.get().filter(FormViewModel::says).ifPresent(it -> content.put(path, it)));
        return content;
    }

    private static boolean says(Object value) {
        return switch (value) {
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            case Boolean yes -> yes;
            default -> true;
        };
    }

    private static <V> V at(Map<String, V> of, String path) {
        var found = of.get(path);
        if (found == null) {
            throw new IllegalArgumentException("no field " + path);
        }
        return found;
    }
}
