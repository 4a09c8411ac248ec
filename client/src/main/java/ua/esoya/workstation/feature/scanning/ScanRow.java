package ua.esoya.workstation.feature.scanning;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;

/** A row of the inventory, or a paper that belongs to the case as a whole, with the pages taken for it. */
final class ScanRow {
    /** Papers of the case as a whole, and the numbers that stand for them where a row of the inventory has its own. */
    enum OfCase {
        RECEIPT(0, "receipt"),
        ROUTING_SLIP(-1, "routing_slip"),
        TRANSFER_NOTE(-2, "archive_transfer_note");

        private final long id;
        private final String code;

        OfCase(long id, String code) {
            this.id = id;
            this.code = code;
        }

        /** The number of its row. */
        long id() {
            return id;
        }

        /** The kind of scan in the archive. */
        String code() {
            return code;
        }
    }

    private static final String PACKAGE = "package";

    private final InventoryRow item;
    private final IntegerProperty storedPages;
    private final ObservableList<TakenPage> pages = FXCollections.observableArrayList();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final BooleanProperty storing = new SimpleBooleanProperty();

    ScanRow(InventoryRow item, int storedPages) {
        this.item = item;
        this.storedPages = new SimpleIntegerProperty(storedPages);
    }

    /**
     * A paper that belongs to the case and to no row of the inventory.
     *
     * @param position the place after the last row
     */
    static ScanRow of(OfCase paper, String title, int position, int storedPages) {
        return new ScanRow(new InventoryRow(paper.id, position, title, "copy", "", "", Optional.empty(), 0, 0, "", false, true, true, "", Optional.empty()), storedPages);
    }

    /** The paper of the case as a whole that this is, if it is no row of the inventory. */
    Optional<OfCase> ofCase() {
        return Stream.of(OfCase.values()).filter(paper -> paper.id == id()).findFirst();
    }

    /** The kind of scan in the archive. */
    String kind() {
        return ofCase().map(OfCase::code).orElse(PACKAGE);
    }

    /** The row of the inventory, empty for a paper of the case as a whole. */
    Optional<Long> inventoryItem() {
        return ofCase().isPresent() ? Optional.empty() : Optional.of(id());
    }

    InventoryRow item() {
        return item;
    }

    long id() {
        return item.inventoryItemId();
    }

    /** Sheets of paper that lie in the package for this row and are to be scanned; 0 when none are. */
    int expected() {
        return item.isGiven() && item.mayScan() && !item.form().equals("electronic") ? item.sheets() : 0;
    }

    /** Pages stored in the case or taken just now. */
    int scanned() {
        return storedPages.get() + pages.size();
    }

    /** Whether fewer pages than sheets were scanned; a sheet has one page or two. */
    boolean lacking() {
        return scanned() < expected();
    }

    /** Pages that the case has already. */
    IntegerProperty storedPages() {
        return storedPages;
    }

    /** Pages taken and not stored yet, in their order. */
    ObservableList<TakenPage> pages() {
        return pages;
    }

    /** Why the row could not be stored; blank when nothing is wrong. */
    StringProperty trouble() {
        return trouble;
    }

    /** Whether it is on its way to the archive. */
    BooleanProperty storing() {
        return storing;
    }
}
