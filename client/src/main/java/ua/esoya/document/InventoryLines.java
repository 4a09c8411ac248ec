package ua.esoya.document;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.CaseCard.Addition;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Item;
import ua.esoya.domain.paper.Lines;

/**
 * Rows of the inventory as the paper lists them: what was given, what was looked up in a register, what the applicant
 * decided to go without. An optional document that nobody gave or decided about is not on the paper.
 */
final class InventoryLines {
    private InventoryLines() {}

    /** The package as it was registered: what was brought later stands in its supplement (7.1.8). */
    static List<Item> of(CaseCard card) {
        return card.inventory().stream().filter(InventoryLines::belongs).filter(row -> broughtLater(card, row).isEmpty()).map(InventoryLines::item).toList();
    }

    /** The documents of a supplement. */
    static List<Item> of(CaseCard card, int supplement) {
        return card.inventory().stream().filter(row -> broughtLater(card, row).filter(it -> it.supplementNumber() == supplement).isPresent()).map(InventoryLines::item).toList();
    }

    private static Optional<Addition> broughtLater(CaseCard card, InventoryRow row) {
        return card.additions().stream().filter(it -> it.inventoryItemId().filter(id -> id == row.inventoryItemId()).isPresent()).findFirst();
    }

    private static boolean belongs(InventoryRow row) {
        return row.isGiven() || row.isInRegister() || !row.decision().isBlank() || row.promisedOn().isPresent();
    }

    private static Item item(InventoryRow row) {
        var state = state(row);
        boolean given = state == Item.State.GIVEN;
        String register = given && row.isInRegister() && !row.mayScan() ? PaperWords.of("item.in-register") : "";
        String promised = given ? "" : row.promisedOn().map(day -> PaperWords.of("item.promised", DateEntry.text(day))).orElse("");
        return new Item(row.title(), form(row.form()), row.number(), row.datedOn(), given ? row.sheets() : 0, given ? row.copies() : 0, state,
                Lines.join("; ", register, promised, row.note()));
    }

    /** A register document that lies on the counter as paper is given all the same: its sheets count, it is only not scanned. */
    private static Item.State state(InventoryRow row) {
        boolean paper = row.isGiven() && row.sheets() > 0;
        if (row.isInRegister() && !paper && !row.form().equals("electronic")) {
            return Item.State.IN_REGISTER;
        }
        return row.isGiven() ? Item.State.GIVEN : Item.State.ABSENT;
    }

    private static Item.Form form(String code) {
        return switch (code) {
            case "copy" -> Item.Form.COPY;
            case "electronic" -> Item.Form.ELECTRONIC;
            default -> Item.Form.ORIGINAL;
        };
    }
}
