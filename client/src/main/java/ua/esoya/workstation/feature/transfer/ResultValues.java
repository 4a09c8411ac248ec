package ua.esoya.workstation.feature.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.casefile.ReadyResult;

/**
 * What is written down of a result (3.3).
 *
 * @param kind code of its kind
 * @param number blank when it has none
 * @param ground of the information card, for a refusal
 * @param legalGround the norm, for a refusal whose ground the card does not name
 */
record ResultValues(String kind, String number, Optional<LocalDate> datedOn, Optional<Integer> sheets, Optional<ResultCase.Ground> ground, String legalGround) {
    static final String REFUSAL = "refusal";

    /** The same for the next case: its number and ground are its own. */
    ResultValues repeated() {
        return new ResultValues(kind, "", datedOn, sheets, Optional.empty(), "");
    }

    /** What the provider marked as ready in this case. */
    static ResultValues ready(ResultCase of, ReadyResult it) {
        var ground = of.grounds().stream().filter(known -> it.refusalGroundId().filter(id -> id == known.refusalGroundId()).isPresent()).findFirst();
        return new ResultValues(it.kind(), it.number(), Optional.of(it.datedOn()), Optional.of(it.sheets()), ground, ground.isPresent() ? "" : it.legalGround());
    }

    boolean isRefusal() {
        return kind.equals(REFUSAL);
    }

    /** As the server takes it; of what is no refusal the grounds are left out. */
    Map<String, Object> toSend() {
        var sent = new HashMap<String, Object>(Map.of("result_kind", kind));
        if (!number.isBlank()) {
            sent.put("number", number.strip());
        }
        datedOn.ifPresent(day -> sent.put("dated_on", day));
        sheets.ifPresent(count -> sent.put("sheets", count));
        if (isRefusal()) {
            ground.ifPresent(it -> sent.put("refusal_ground_id", it.refusalGroundId()));
            if (!legalGround.isBlank()) {
                sent.put("legal_ground", legalGround.strip());
            }
        }
        return sent;
    }
}
