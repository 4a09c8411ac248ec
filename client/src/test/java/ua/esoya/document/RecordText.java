package ua.esoya.document;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.ServiceLine;

/** Rewrites every text of a record and of the records in it. */
final class RecordText {
    private RecordText() {}

    static CasePaper immediate(CasePaper paper) {
        ServiceLine s = paper.service();
        var service = new ServiceLine(s.name(), s.localCode(), s.stateCode(), s.provider(), s.providerHead(), s.cardVersion(), true, false);
        return with(paper, "service", service);
    }

    /** The same record with one component replaced. */
    static <T extends Record> T with(T record, String component, Object value) {
        return rebuild(record, c -> c.getName().equals(component) ? value : read(record, c));
    }

    /** Every text but the case number, the draft code and enum values, put through the rewriting. */
    static <T extends Record> T rewrite(T record, UnaryOperator<String> rewriting) {
        return rebuild(record, c -> c.getName().equals("draftCode")
                        || (c.getName().equals("number") && record instanceof CasePaper)
                ? read(record, c)
                : rewritten(read(record, c), rewriting));
    }

    private static Object rewritten(Object value, UnaryOperator<String> rewriting) {
        return switch (value) {
            case String text -> rewriting.apply(text);
            case Record record -> rewrite(record, rewriting);
            case Optional<?> optional -> optional.map(each -> rewritten(each, rewriting));
            case List<?> list -> list.stream().map(each -> rewritten(each, rewriting)).toList();
            default -> value;
        };
    }

    private interface Component {
        Object of(RecordComponent component);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T rebuild(T record, Component values) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            return (T) record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(values::of).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
