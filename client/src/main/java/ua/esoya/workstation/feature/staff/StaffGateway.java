package ua.esoya.workstation.feature.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.domain.staff.StaffListRow;

/** The composition and the staff of its participants on the server. Blocks; throws the refusal or outage of the data floor. */
interface StaffGateway {

    /** Participants by the alphabet, those that left at the end. */
    List<Participant> composition();

    CompositionChoices choices();

    void join(UUID request, Map<String, Object> entry, byte[] scan);

    void change(UUID request, Participant before, Map<String, Object> entry, byte[] scan);

    void leave(UUID request, int compositionId, Map<String, Object> end, byte[] scan);

    /** What would become of each row; changes nothing. */
    List<StaffFate> compare(Participant participant, List<StaffListRow> rows);

    /** Takes the chosen rows under one act. */
    Taken take(UUID request, Map<String, Object> act, List<Map<String, Object>> rows);

    /** How many people were added and changed. */
    record Taken(int added, int changed) {}
}
