package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FormGrid;

/** The fee under the documents: amount, exemption, and once paid the code and day of the receipt. */
final class FeePane {
    private static final Text TEXT = Text.of(FeePane.class);

    private final IntakeDraft draft;
    private final Fields fields = new Fields();
    private final VBox content = Parts.styled(new VBox(), "es-stack");

    FeePane(IntakeDraft draft) {
        this.draft = draft;
        draft.service().addListener((property, before, now) -> draw());
        draw();
    }

    Node node() {
        return content;
    }

    boolean focus(String path) {
        return fields.focus(path);
    }

    private void draw() {
        fields.clear();
        content.getChildren().clear();
        if (draft.asksFee()) {
            content.getChildren().add(fee());
        } else if (draft.service().get().isPresent()) {
            content.getChildren().add(Parts.dim(TEXT.get("fee.not_charged")));
        }
    }

    private Node fee() {
        var e = draft.fee();
        var code = fields.line("fee.receipt_code", e.get("fee.receipt_code"), 60);
        var day = fields.day("fee.paid_on", e.get("fee.paid_on"));
        e.get("fee.is_paid").text().subscribe(paid -> {
            Parts.show(code, paid.equals("yes"));
            Parts.show(day, paid.equals("yes"));
        });
        return new FormGrid()
                .pair(fields.line("fee.amount", e.get("fee.amount"), 20), fields.choice("fee.exemption", e.get("fee.exemption"), draft.rules().codes().of("fee_exemption")))
                .whole(fields.check("fee.is_paid", e.get("fee.is_paid")))
                .pair(code, day);
    }
}
