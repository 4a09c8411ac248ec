package ua.esoya.workstation.feature.casefile;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.list.PagedTable;

/** A list of papers at the left with what is said of it, and the pages of the chosen one at the right. */
final class ListAndPages extends HBox {
    /**
     * Puts the parts beside each other.
     *
     * @param width of the list, and {@code least} where the window is narrow
     * @param list the table and its remark, in their order
     */
    ListAndPages(PreviewView pages, double width, double least, Node... list) {
        var left = Parts.styled(new VBox(list), "es-stack");
        for (Node part : list) {
            if (part instanceof PagedTable<?>) {
                VBox.setVgrow(part, Priority.ALWAYS);
            }
        }
        left.setPrefWidth(width);
        left.setMinWidth(least);
        setHgrow(pages, Priority.ALWAYS);
        Parts.styled(this, "es-columns").getChildren().addAll(left, pages);
    }
}
