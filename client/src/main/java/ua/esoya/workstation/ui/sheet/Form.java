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
 * @param caseNumber the case whose mark it is, so that a paper scanned meanwhile lands in no field; blank for all other forms
 */
public record Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb, Map<String, Follow> follows, String caseNumber) {

    /** A form whose fields leave each other alone. */
    public Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb) {
        this(id, title, hint, act, fields, initial, verb, Map.of());
    }

    /** A form that is no mark of a case. */
    public Form(String id, String title, String hint, String act, List<FieldSpec> fields, Map<String, Object> initial, Verb verb, Map<String, Follow> follows) {
        this(id, title, hint, act, fields, initial, verb, follows, "");
    }

    /** The same form as a mark of this case. */
    public Form marking(String number) {
        return new Form(id, title, hint, act, fields, initial, verb, follows, number);
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
