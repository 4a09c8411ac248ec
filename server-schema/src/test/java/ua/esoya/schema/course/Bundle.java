package ua.esoya.schema.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import ua.esoya.schema.Intakes;

/** One registered package: the case of the request and those of its services, in order. */
record Bundle(CourseDesk parent, List<CourseDesk> parts, JsonNode answer) {
    /** Registration of a birth, then the child's residence and the benefit. */
    static final String CHILD = "10-05";
    /** Three services side by side. */
    static final String MOVE = "01-10";

    static Bundle of(DSLContext who, String service) {
        return of(who, UUID.randomUUID(), Intakes.of(who, service));
    }

    static Bundle of(DSLContext who, UUID requestId, JsonNode intake) {
        JsonNode answer = Intakes.register(who, requestId, intake);
        var parts = new ArrayList<CourseDesk>();
        for (JsonNode part : answer.get("parts")) {
            parts.add(desk(who, part));
        }
        return new Bundle(desk(who, answer), parts, answer);
    }

    CourseDesk part(int position) {
        return parts.get(position - 1);
    }

    private static CourseDesk desk(DSLContext who, JsonNode registered) {
        return new CourseDesk(who, UUID.fromString(registered.get("case_id").asText()), registered.get("case_number").asText());
    }
}
