package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/**
 * A line in which a service of a file is other than ours: of the cards, or a form of a paper.
 *
 * @param beside what was and what would be
 */
record LibraryDifference(String key, Chip chip, String part, String words, String details, boolean isGone, List<Detail> beside) {
    private static final int LINES = 40;

    /** All of them; blocks. */
    static List<LibraryDifference> of(LibraryShelf shelf, LibraryCheck.Row row) {
        var ours = shelf.workshop().open(row.serviceId());
        var before = ours.source().isEmpty() ? CardDraft.fresh() : new CardDraft(ours.source());
        var all = new ArrayList<LibraryDifference>();
        CardComparison.of(before, new CardDraft(row.content()), new CardForms(shelf.classifiers(), ours, row.serviceId().isEmpty())).stream()
                .filter(line -> line.change() != CardComparison.Change.SAME).map(LibraryDifference::of).forEach(all::add);
        row.templates().stream().filter(paper -> !paper.fate().equals("same")).map(LibraryDifference::of).forEach(all::add);
        return all;
    }

    private static LibraryDifference of(CardComparison.Line line) {
        var change = line.change().name().toLowerCase(Locale.ROOT);
        var part = TEXT.get("part." + line.line().part().key());
        return new LibraryDifference(line.key(), new Chip(switch (line.change()) {
            case NEW -> Meaning.OK;
            case CHANGED -> Meaning.INFO;
            case GONE -> Meaning.LATE;
            case SAME -> Meaning.SHUT;
        }, TEXT.get("change." + change)), part, line.line().words(), line.line().details(), line.change() == CardComparison.Change.GONE,
                List.of(new Detail(TEXT.get("differences"), String.join("\n", line.differences())), new Detail(part, line.line().words()), new Detail(TEXT.get("column.details"), line.line().details().replace(" · ", "\n"))));
    }

    private static LibraryDifference of(LibraryCheck.Paper paper) {
        var come = only(paper.source(), paper.ours());
        var gone = only(paper.ours(), paper.source());
        return new LibraryDifference("paper " + paper.paperKind(), LibraryWords.fate(paper), TEXT.get("library.papers"), LibraryWords.paper(paper.paperKind()),
                TEXT.get("library.paper.lines", come.size(), gone.size()), false, List.of(new Detail(TEXT.get("library.paper.come"), shown(come)), new Detail(TEXT.get("library.paper.gone"), shown(gone))));
    }

    private static List<String> only(String of, String other) {
        var known = other.lines().map(String::strip).collect(Collectors.toSet());
        return of.lines().map(String::strip).filter(line -> !line.isEmpty() && !known.contains(line)).toList();
    }

    private static String shown(List<String> lines) {
        return String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
    }

    List<Detail> shown() {
        return beside;
    }
}
