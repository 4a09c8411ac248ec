package ua.esoya.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;

/**
 * Records of the domain as the server writes them: snake_case names, ISO dates, absent and empty left out. A value the
 * server does not know comes back as an empty string, empty list or {@code Optional.empty()}, never as null.
 */
public final class Json {
    private static final JsonSetter.Value EMPTY_FOR_NULL = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            // kind by kind: a record inside a record has no empty instance, and asking for one fails before reading begins
            .withConfigOverride(String.class, kind -> kind.setSetterInfo(EMPTY_FOR_NULL))
            .withConfigOverride(List.class, kind -> kind.setSetterInfo(EMPTY_FOR_NULL))
            .withConfigOverride(Set.class, kind -> kind.setSetterInfo(EMPTY_FOR_NULL))
            .withConfigOverride(Map.class, kind -> kind.setSetterInfo(EMPTY_FOR_NULL))
            .withConfigOverride(Optional.class, kind -> kind.setSetterInfo(EMPTY_FOR_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    public static JSONB write(Object value) {
        return JSONB.valueOf(text(value));
    }

    /** The same for a file. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
        }
    }

    public static <T> T read(JSONB json, Class<T> type) {
        return read(json.data(), type);
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the server answered another shape than " + type.getSimpleName(), e);
        }
    }

    public static <T> List<T> readList(JSONB json, Class<T> type) {
        try {
            return MAPPER.readValue(json.data(), MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the server answered another shape than a list of " + type.getSimpleName(), e);
        }
    }

    public static <T> T read(JSONB json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the server answered another shape", e);
        }
    }
}
