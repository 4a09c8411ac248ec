package ua.esoya.workstation.feature.handed;

import static ua.esoya.workstation.feature.handed.HandedWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Shortcut;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.sheet.TableScreen;

/** Registers that wait for confirmation, and the field that takes what the reader sends. */
final class HandedRegistersScreen {
    private final HandedRegistersViewModel model;
    private final Questions questions;
    private final PagedTable<HandedRegister> table;
    private final TextField field = new TextField();
    private final Background background;

    HandedRegistersScreen(HandedGateway gateway, Questions questions, Background background, Troubles troubles) {
        this.questions = questions;
        this.background = background;
        table = new PagedTable<HandedRegister>(TEXT.get("registers"), background, (after, size) -> new Page<>(gateway.registers(), true), HandedRegister::id)
                .column(TEXT.get("column.number"), 140, HandedRegister::number)
                .column(TEXT.get("column.handed"), 140, row -> TEXT.get("moment", row.handedAt()))
                .column(TEXT.get("column.office"), 260, HandedRegister::office)
                .column(TEXT.get("column.way"), 140, row -> TEXT.get(row.isElectronic() ? "way.electronic" : "way.paper"))
                .column(TEXT.get("column.courier"), 220, row -> row.courier().isBlank() ? "—" : row.courier())
                .column(TEXT.get("column.cases"), 80, row -> Words.number(row.cases()))
                .column(TEXT.get("column.waiting"), 140, row -> Words.number(row.waiting()))
                .whenEmpty(TEXT.get("registers.empty"))
                .onOpen(this::ask)
                .onFailure(troubles.unexpected());
        table.control().setId("handed-registers");
        model = new HandedRegistersViewModel(gateway, background, troubles, table::reload);
        field.setId("handed-scan");
        field.setAccessibleText(TEXT.get("scan"));
        field.setPromptText(TEXT.get("scan.example"));
        field.setMaxWidth(260);
        field.textProperty().bindBidirectional(model.typed());
        field.setOnAction(ignored -> scan());
        ReaderKeys.takes(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    Screen screen() {
        var list = new TableScreen(TEXT.get("registers"), TEXT.get("registers.about"), table, model.notice(), List.of(
                Command.of("registers.confirm", TEXT.get("confirm"), Shortcut.of(KeyCode.F8), () -> table.selected().getValue().ifPresent(this::ask)),
                Command.of("registers.refresh", TEXT.get("refresh"), Shortcut.of(KeyCode.F5), table::reload)), background).under(field);
        return new Scanned(list, field);
    }

    /** A barcode is the paper in hand; an empty field means the chosen row. */
    private void scan() {
        if (field.getText().isBlank()) {
            table.selected().getValue().ifPresent(this::ask);
        } else {
            model.scan();
        }
    }

    private void ask(HandedRegister it) {
        questions.ask(TEXT.get("confirm.question", it.number(), it.waiting()), TEXT.get("confirm.detail"), Answer.likely(TEXT.get("confirm.yes"), () -> model.confirm(it.number())),
                Answer.stay(TEXT.get("confirm.no")));
    }

    private void walk(KeyEvent pressed) {
        var chosen = table.control().getSelectionModel();
        switch (pressed.getCode()) {
            case UP -> chosen.selectPrevious();
            case DOWN -> chosen.selectNext();
            default -> {
                return;
            }
        }
        table.control().scrollTo(chosen.getSelectedIndex());
        pressed.consume();
    }

    /** The list with the keys in the field: the reader types wherever the keys are. */
    private record Scanned(TableScreen list, TextField field) implements Screen {
        @Override
        public String title() {
            return list.title();
        }

        @Override
        public Node node() {
            return list.node();
        }

        @Override
        public List<Command> commands() {
            return list.commands();
        }

        @Override
        public Optional<Node> firstFocus() {
            return Optional.of(field);
        }

        @Override
        public void shownAgain() {
            list.shownAgain();
        }

        @Override
        public void closed() {
            list.closed();
        }
    }
}
