package ua.esoya.workstation.feature.handed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.casefile.ReadyResult;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** How the screens of handed cases say things. */
final class HandedWords {
    static final Text TEXT = Text.of(HandedWords.class);

    private HandedWords() {}

    /** What the provider does next, and until when. */
    static Notice next(HandedCase it) {
        var step = TEXT.get(it.waitsForReceipt() ? "next.accept" : !it.inWork() ? "next.hold" : it.ready().isPresent() ? "next.ready" : "next.result");
        if (!it.waitsForReceipt() && !it.inWork()) {
            return new Notice(Meaning.HOLD, step);
        }
        return it.dueOn().map(due -> due(step, due, it)).orElse(new Notice(Meaning.INFO, step));
    }

    private static Notice due(String step, LocalDate due, HandedCase it) {
        long days = Math.abs(ChronoUnit.DAYS.between(it.today(), due));
        return switch (DueBand.of(it.dueOn(), it.today())) {
            case OVERDUE -> new Notice(Meaning.LATE, TEXT.get("due.overdue", step, due, days));
            case TODAY -> new Notice(Meaning.TODAY, TEXT.get("due.today", step));
            case SOON -> new Notice(Meaning.WARN, TEXT.get("due.left", step, due, days));
            case IN_TIME -> new Notice(Meaning.OK, TEXT.get("due.left", step, due, days));
        };
    }

    /** Whether a stage is done. */
    static Chip stage(HandedCase.Stage it) {
        return it.doneAt().map(at -> new Chip(Meaning.OK, TEXT.get("stage.done", at))).orElseGet(() -> new Chip(Meaning.INFO, TEXT.get("stage.waits")));
    }

    /** Everything else about the case, to read beside its stages. */
    static List<Detail> details(HandedCase it) {
        var all = new ArrayList<Detail>();
        it.ready().ifPresent(ready -> all.add(new Detail(TEXT.get("fact.ready"), ready(ready))));
        it.receipt().ifPresent(receipt -> all.add(new Detail(TEXT.get("fact.receipt"), joined(TEXT.get("moment", receipt.receivedAt()), receipt.name(), receipt.position()))));
        all.add(new Detail(TEXT.get("fact.register"), joined(it.registerNumber(), TEXT.get("moment", it.handedAt()))));
        all.add(new Detail(TEXT.get("fact.office"), joined(it.office(), it.officePhone())));
        all.add(new Detail(TEXT.get("fact.registered"), Words.date(it.registeredOn())));
        all.add(new Detail(TEXT.get("fact.documents"), it.documents().stream().map(document -> TEXT.get("document", document.title(), document.sheets())).collect(Collectors.joining("\n"))));
        return all;
    }

    private static String ready(ReadyResult it) {
        return Stream.of(joined(it.kindTitle(), it.number(), Words.date(it.datedOn())), joined(it.refusalTitle(), it.legalGround()), joined(TEXT.get("moment", it.markedAt()), it.markedBy()))
                .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
