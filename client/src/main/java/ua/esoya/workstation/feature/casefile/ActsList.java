package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.CorrectionAct;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** The moderator's list of what registrars ask to correct: no applicant stands in it (7.1.8). */
final class ActsList {
    private ActsList() {}

    static Screen of(ActsGateway gateway, Function<String, List<ClassifierValue>> codes, LocalDate today, Navigator navigator, Questions questions, Background background, Troubles troubles) {
        var table = new PagedTable<CorrectionAct>(TEXT.get("acts"), background, (after, size) -> new Page<>(gateway.acts(), true), CorrectionAct::actId);
        var model = new ActsViewModel(gateway, codes, today, navigator, questions, background, troubles, table::reload);
        table.column(TEXT.get("act.case"), 160, CorrectionAct::caseNumber)
                .column(TEXT.get("act.service"), 205, CorrectionAct::service)
                .column(TEXT.get("act.office"), 130, CorrectionAct::office)
                .column(TEXT.get("act.reason"), 215, CorrectionAct::reason)
                .column(TEXT.get("act.asked-by"), 120, CorrectionAct::requestedBy)
                .column(TEXT.get("column.when"), 125, act -> TEXT.get("value.moment", act.requestedAt()))
                .chips(TEXT.get("act.state"), 262, ActsList::state)
                .whenEmpty(TEXT.get("acts.empty"))
                .onOpen(act -> model.goOn())
                .onFailure(troubles.unexpected());
        table.control().setId("acts");
        table.selected().subscribe(model::choose);
        return new TableScreen(TEXT.get("acts"), TEXT.get("acts.about"), table, model.notice(), List.of(
                Command.of("acts.open", TEXT.get("act.open.act"), Shortcut.of(KeyCode.F2), model::open).when(model.mayOpen()),
                Command.of("acts.correct", TEXT.get("act.correct"), Shortcut.of(KeyCode.F9), model::correct).when(model.mayCorrect()),
                Command.of("acts.sources", TEXT.get("act.sources"), Shortcut.of(KeyCode.F7), model::sources).when(model.maySources()),
                Command.of("acts.close", TEXT.get("act.close"), Shortcut.of(KeyCode.DELETE), model::close).when(model.any()),
                Command.of("acts.refresh", TEXT.get("acts.refresh"), Shortcut.of(KeyCode.F5), table::reload)), background);
    }

    private static Chip state(CorrectionAct act) {
        if (!act.opened()) {
            return new Chip(Meaning.TODAY, TEXT.get("act.state.asked"));
        }
        var words = TEXT.get("act.named", act.number(), act.datedOn().map(DateEntry::text).orElse(""));
        return act.used() ? new Chip(Meaning.OK, TEXT.get("act.state.applied", words)) : new Chip(Meaning.WARN, TEXT.get("act.state.opened", words));
    }
}
