package ua.esoya.workstation.feature.staff;

import static ua.esoya.workstation.feature.staff.StaffWords.TEXT;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.StaffListFile;
import ua.esoya.domain.staff.StaffListReading;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The form that takes a participant's list of staff and compares it; nothing is changed by it. */
final class StaffListForm {
    private static final String FILE = "file";

    private final StaffGateway gateway;

    StaffListForm(StaffGateway gateway) {
        this.gateway = gateway;
    }

    /** {@code after} is given the compared list. */
    Form compare(CompositionChoices choices, Participant participant, Consumer<StaffList> after) {
        return new Form("staff-list", TEXT.get("list.compare", participant.title()), TEXT.get("list.compare.hint"), TEXT.get("list.compare.act"), List.of(
                new FieldSpec.Line(FILE, TEXT.get("list.file"), true, 500, TEXT.get("list.file.example")),
                new FieldSpec.OneOf("supervisor_id", TEXT.get("list.supervisor"), true, CompositionForms.options(choices.people())),
                new FieldSpec.Line("number", TEXT.get("list.number"), true, 50, ""),
                new FieldSpec.Day("signed_on", TEXT.get("list.signed"), true)), Map.of(), (request, values) -> {
                    var act = new HashMap<>(values);
                    var typed = String.valueOf(act.remove(FILE));
                    byte[] content = TypedFile.read(FILE, typed, TypedFile.LARGEST_SCAN);
                    var list = new StaffListFile(StaffWords.columns());
                    var rows = switch (StaffWorkbook.looksLikeOne(content) ? new StaffWorkbook(list).read(content) : list.read(content)) {
                        case StaffListReading.Rows read -> read.rows();
                        case StaffListReading.Unusable no -> throw new FieldTrouble(FILE, StaffWords.unusable(no));
                    };
                    participant.organisationId().ifPresent(id -> act.put("organisation_id", id));
                    participant.providerId().ifPresent(id -> act.put("provider_id", id));
                    act.put("file_name", String.valueOf(TypedFile.path(typed).getFileName()));
                    act.put("file_sha256", sha256(content));
                    var compared = new StaffList(participant, act, rows, gateway.compare(participant, rows));
                    return () -> after.accept(compared);
                });
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
