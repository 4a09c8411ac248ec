package ua.esoya.document;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values in maps and nowhere else: no method, field or class of any object can be reached from a template. */
final class PlainValues extends AbstractObjectHandler {

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return current -> value(name, current);
    }

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> value(name, scopes);
    }

    private static @Nullable Object value(String name, List<Object> scopes) {
        if (name.equals(".")) {
            return scopes.getLast();
        }
        String[] path = name.split("\\.");
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Map<?, ?> scope && scope.containsKey(path[0])) {
                return follow(scope, path);
            }
        }
        return null;
    }

    private static @Nullable Object follow(Map<?, ?> scope, String[] path) {
        Object value = scope;
        for (String step : path) {
            if (!(value instanceof Map<?, ?> map)) {
                return null;
            }
            value = map.get(step);
        }
        return value;
    }
}
