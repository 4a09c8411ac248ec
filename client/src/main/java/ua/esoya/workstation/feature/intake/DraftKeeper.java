package ua.esoya.workstation.feature.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.KeptDraft;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;

/**
 * Keeps what is typed on the server, 1.5 s after the last change (NWP-10.2). One save at a time; while the server is away the
 * draft stays in memory and is saved when it answers again.
 */
final class DraftKeeper {
    private static final Text TEXT = Text.of(DraftKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(1500);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final String CHANGED_ELSEWHERE = "draft_changed";

    /** What is kept: a title for the list, the typed texts, and the intake they make so far. */
    record Content(String title, KeptForm form, Intake intake) {}

    private final IntakeGateway gateway;
    private final Background background;
    private final Supplier<Content> content;
    private final Consumer<? super Throwable> failed;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private UUID draftId = UuidCreator.getTimeOrderedEpoch();
    private int rowVersion;
    private boolean setAside;
    private boolean dirty;
    private boolean saving;
    private boolean given;
    private @Nullable Job waiting;
    private @Nullable Runnable whenKept;

    DraftKeeper(IntakeGateway gateway, Background background, Supplier<Content> content, Consumer<? super Throwable> failed) {
        this.gateway = gateway;
        this.background = background;
        this.content = content;
        this.failed = failed;
    }

    /** «Чернетку збережено 14:31», or why it is not. */
    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    UUID draftId() {
        return draftId;
    }

    /** The draft that stands on the server, if any was saved. */
    Optional<UUID> keptId() {
        return rowVersion > 0 ? Optional.of(draftId) : Optional.empty();
    }

    /** Whether something typed is not on the server yet. */
    boolean dirty() {
        return dirty || saving;
    }

    /** Goes on with a draft that was opened. */
    void takeUp(OpenedDraft draft) {
        stopWaiting();
        draftId = draft.draftId();
        rowVersion = draft.rowVersion();
        setAside = draft.setAside();
        dirty = false;
    }

    /** Something was typed. */
    void changed() {
        if (!given) {
            dirty = true;
            saveAfter(PAUSE);
        }
    }

    /** Saves at once and calls {@code kept} when it is on the server; not called while the server is away. */
    void keep(boolean aside, Runnable kept) {
        setAside = aside;
        dirty = true;
        whenKept = kept;
        save();
    }

    /** The draft is no longer needed: it became a case, or was given up. What is being saved now is taken away when it comes. */
    void end(boolean discard) {
        stopWaiting();
        given = true;
        dirty = false;
        whenKept = null;
        if (discard && rowVersion > 0 && !saving) {
            discard();
        }
    }

    private void discard() {
        var unneeded = draftId;
        background.run(() -> {
            gateway.discardDraft(unneeded);
            return true;
        }, ignored -> {}, failed);
    }

    private void saveAfter(Duration pause) {
        stopWaiting();
        waiting = background.after(pause, this::save);
    }

    private void save() {
        stopWaiting();
        if (saving || !dirty || given) {
            return;
        }
        saving = true;
        dirty = false;
        var now = content.get();
        var id = draftId;
        int version = rowVersion;
        boolean aside = setAside;
        background.run(() -> gateway.saveDraft(id, version, now.title(), now.form(), now.intake(), aside), this::saved, this::notSaved);
    }

    private void saved(KeptDraft kept) {
        saving = false;
        rowVersion = kept.rowVersion();
        if (given) {
            discard();
            return;
        }
        status.set(TEXT.get("draft.saved", Words.time(kept.savedAt().toLocalTime())));
        if (dirty) {
            saveAfter(PAUSE);
        } else if (whenKept != null) {
            var act = whenKept;
            whenKept = null;
            act.run();
        }
    }

    private void notSaved(Throwable failure) {
        saving = false;
        if (given) {
            return;
        }
        dirty = true;
        switch (failure) {
            case Outage ignored -> {
                status.set(TEXT.get("draft.away"));
                saveAfter(RETRY);
            }
            case Refusal refusal when refusal.rule().equals(CHANGED_ELSEWHERE) -> {
                // both are kept: the other workstation's under its id, this one's as a new draft
                draftId = UuidCreator.getTimeOrderedEpoch();
                rowVersion = 0;
                status.set(TEXT.get("draft.elsewhere"));
                save();
            }
            default -> {
                whenKept = null;
                status.set(TEXT.get("draft.refused"));
                failed.accept(failure);
            }
        }
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }
}
