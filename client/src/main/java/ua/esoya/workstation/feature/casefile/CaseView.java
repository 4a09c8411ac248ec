package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;

/** The case card on the screen: header, then tabs with counts. */
final class CaseView {
    private static final int COURSE = 2;
    private static final int ARCHIVE = 5;

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final CaseHead head;
    private final VBox notice = new VBox();
    private final VBox readers = new VBox();
    private final TabPane tabs = new TabPane();
    private final FactsTab facts;
    private final DocumentsTab documents;
    private final CourseTab course;
    private final ListTabs lists;
    private final ArchiveTab archive;
    private final Tab archiveTab;

    CaseView(CaseViewModel viewModel, PreviewViewModel preview, PreviewViewModel archived, CaseHead head, BiFunction<String, String, String> titles, Background background) {
        this.head = head;
        this.facts = new FactsTab(viewModel::openPerson, viewModel::openCase);
        this.documents = new DocumentsTab(preview, background);
        this.course = new CourseTab(titles, background);
        this.lists = new ListTabs(titles, background);
        this.archive = new ArchiveTab(archived, background);
        this.archiveTab = tab(archive.node());
        tabs.setId("case-tabs");
        tabs.setAccessibleText(TEXT.get("tabs.name"));
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(tab(facts.node()), tab(documents.node()), tab(course.node()), tab(lists.papers()), tab(lists.changes()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        notice.managedProperty().bind(notice.visibleProperty());
        head.managedProperty().bind(head.visibleProperty());
        Parts.show(readers, false);
        root.getChildren().addAll(head, readers, notice, tabs);
        viewModel.card().subscribe(card -> {
            head.setVisible(card.isPresent());
            tabs.setVisible(card.isPresent());
            card.ifPresent(this::show);
        });
        tabs.visibleProperty().subscribe((before, now) -> takeKeys());
        viewModel.notice().subscribe(said -> {
            notice.setVisible(said.isPresent());
            notice.getChildren().setAll(said.map(it -> note(it.meaning(), it.words())).stream().toList());
        });
    }

    /** Names the others who have the card open; nobody, and the line is gone. */
    void name(List<CardReader> others) {
        readers.getChildren().setAll(others.isEmpty() ? List.of() : List.of(readers(others)));
        Parts.show(readers, !others.isEmpty());
    }

    private static Label readers(List<CardReader> others) {
        var note = Parts.note(Meaning.HOLD, TEXT.get("readers", String.join("; ", others.stream().map(it -> CaseWords.joined(", ", it.shortName(), it.workplace())).toList())));
        note.setId("case-readers");
        return note;
    }

    /** Tabs that were not there yet could not get the keys; nobody who writes meanwhile loses them. */
    private void takeKeys() {
        var scene = root.getScene();
        boolean writing = scene != null && scene.getFocusOwner() instanceof TextInputControl input && !input.getText().isEmpty();
        if (scene != null && tabs.isVisible() && !writing) {
            tabs.requestFocus();
        }
    }

    Node node() {
        return root;
    }

    Node tabs() {
        return tabs;
    }

    /** Opens a tab, from 0, and gives its content the keys. */
    void open(int tab) {
        tabs.getSelectionModel().select(tab);
        switch (tab) {
            case 1 -> documents.control().requestFocus();
            case COURSE -> course.control().requestFocus();
            case 3 -> lists.papers().control().requestFocus();
            case 4 -> lists.changes().control().requestFocus();
            case ARCHIVE -> archive.control().requestFocus();
            default -> facts.node().requestFocus();
        }
    }

    /** Opens the tab of the facts and gives the keys to the doors of the package. */
    void openBundle() {
        tabs.getSelectionModel().select(0);
        if (!facts.focusBundle()) {
            facts.node().requestFocus();
        }
    }

    /** The chosen event of the course. */
    Optional<CaseEvent> event() {
        return course.selected().getValue();
    }

    /** Whether the chosen event is an own note or contact of today, and in sight. */
    ObservableBooleanValue mayStrike() {
        return Bindings.createBooleanBinding(() -> tabs.getSelectionModel().getSelectedIndex() == COURSE && event().flatMap(CaseEvent::strikes).isPresent(),
                tabs.getSelectionModel().selectedIndexProperty(), course.selected());
    }

    /** Whether the pages in sight are those of the archived case. */
    boolean showsArchive() {
        return tabs.getSelectionModel().getSelectedItem() == archiveTab;
    }

    /** Whether a person can see the card now. */
    boolean visible() {
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null;
    }

    private void show(CaseCard card) {
        head.show(card);
        facts.show(card);
        documents.show(card);
        course.show(card);
        lists.show(card);
        showArchive(card);
        name(0, TEXT.get("tab.facts"));
        name(1, counted("tab.documents", card.inventory().size()));
        name(2, counted("tab.course", card.events().size()));
        name(3, counted("tab.papers", card.papers().size()));
        name(4, counted("tab.changes", card.corrections().size()));
    }

    /** Only a closed case has this tab. */
    private void showArchive(CaseCard card) {
        if (card.course().archive().isEmpty()) {
            tabs.getTabs().remove(archiveTab);
            return;
        }
        var its = card.course().archive().get();
        archive.show(its);
        archiveTab.setText(counted("tab.archive", its.files().size()));
        if (!tabs.getTabs().contains(archiveTab)) {
            tabs.getTabs().add(archiveTab);
        }
    }

    private void name(int tab, String words) {
        tabs.getTabs().get(tab).setText(words);
    }

    private static String counted(String key, int count) {
        return TEXT.get(key) + " " + count;
    }

    private static Tab tab(Node content) {
        var tab = new Tab();
        tab.setContent(content);
        return tab;
    }

    private static Label note(Meaning meaning, String words) {
        var note = Parts.note(meaning, words);
        note.setId("case-notice");
        return note;
    }
}
