package ua.esoya.workstation.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form that ends in one verb of the server.
 *
 * @param id stable English name
 * @param hint a sentence over the fields; may be blank
 * @param act what F9 does, a verb
 * @param initial what stands in the fields at first
 * @param follows by the path of a field, what its new value puts into others
 */
public record Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb, Map<String, Follow> follows) {

    /** A form whose fields leave each other alone. */
    public Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb) {
        this(id, title, hint, act, fields, initial, verb, Map.of());
    }

    /** Sends what is filled in; blocks, and answers what comes after the form is closed, on the FX thread. */
    @FunctionalInterface
    public interface Verb {
        Runnable send(UUID request, Map<String, Object> values) throws Exception;
    }

    /** What stands in other fields, by path, once this value was chosen; empties those it names with nothing. */
    @FunctionalInterface
    public interface Follow {
        Map<String, Optional<Object>> of(Object chosen);
    }
}
