package ua.esoya.workstation.feature.staff;

import java.util.List;
import java.util.Map;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.domain.staff.StaffListRow;

/**
 * A list of staff and what would become of it.
 *
 * @param act the letter, the file and the supervisor of newcomers, as the server takes them
 */
record StaffList(Participant participant, Map<String, Object> act, List<StaffListRow> rows, List<StaffFate> fates) {
    StaffList {
        act = Map.copyOf(act);
        rows = List.copyOf(rows);
        fates = List.copyOf(fates);
    }

    /** The same list compared anew. */
    StaffList compared(List<StaffFate> now) {
        return new StaffList(participant, act, rows, now);
    }

    long count(StaffFate.Kind kind) {
        return fates.stream().filter(fate -> fate.kind() == kind).count();
    }
}
