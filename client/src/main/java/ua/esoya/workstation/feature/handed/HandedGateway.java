package ua.esoya.workstation.feature.handed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases handed to the own provider. Blocks; throws the refusal or outage of the data floor. */
interface HandedGateway {

    /** The case for its marks; ZN404 when it does not lie with the own provider. The opening is written down. */
    HandedReading open(UUID caseId);

    /** Tells whether the case changed since it was read, without opening it again: no personal data, no event. ZN404 when it is no longer here. */
    String stamp(UUID caseId);

    /**
     * Puts a mark on the case as it was read, and tells the office.
     *
     * @param mark accept, stage_done, result_ready or undo
     * @param content position of the stage, or what is said of the result
     */
    void mark(UUID request, HandedCase of, String mark, Map<String, Object> content);

    /** Registers that wait, the oldest first. */
    List<HandedRegister> registers();

    /** Confirms all cases of a register by the number on it; gives how many. ZN404, ZN216. */
    int confirm(UUID request, String registerNumber);
}
