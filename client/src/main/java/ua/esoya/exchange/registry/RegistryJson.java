package ua.esoya.exchange.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.esoya.domain.registry.RegistryEntry;
import ua.esoya.exchange.registry.RegistryUnusable.Problem;

/**
 * The publication as JSON: an array of services, alone or as {@code results}, {@code entries}, {@code services} or {@code data} of an object.
 * It is read token by token, so that descriptions of no use here are never held: of a service only its code, name, sphere, owner, page,
 * last day and electronic form are kept, under the names that its known readers use. A page of a longer list is refused: what stands on
 * the other pages would look abolished.
 */
final class RegistryJson {
    /** More services are not taken. */
    static final int MOST = 50_000;

    private static final Set<String> LISTS = Set.of("results", "entries", "services", "data");
    private static final Set<String> NAMES = Set.of("name", "title");
    private static final int DAY = 10;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(1_000_000).maxNumberLength(100).build()).build();

    private final JsonParser json;
    private final List<RegistryEntry> entries = new ArrayList<>();
    private boolean found;

    private RegistryJson(JsonParser json) {
        this.json = json;
    }

    /** All services of it, in their order. */
    static List<RegistryEntry> read(InputStream content) throws IOException, RegistryUnusable {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(content, strict); var parser = FACTORY.createParser(new Unmarked(reader))) {
            var it = new RegistryJson(parser);
            it.whole();
            return it.entries;
        } catch (CharacterCodingException otherAlphabet) {
            throw new RegistryUnusable(Problem.WRONG_ENCODING, "");
        } catch (JsonProcessingException broken) {
            throw new RegistryUnusable(Problem.NOT_JSON, Optional.ofNullable(broken.getLocation()).map(RegistryJson::place).orElse(""));
        }
    }

    private static String place(JsonLocation at) {
        return at.getLineNr() + ":" + at.getColumnNr();
    }

    private void whole() throws IOException, RegistryUnusable {
        switch (json.nextToken()) {
            case START_ARRAY -> list();
            case START_OBJECT -> {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    field(json.currentName(), json.nextToken());
                }
            }
            case null -> throw new RegistryUnusable(Problem.NOT_JSON, "1:1");
            default -> throw new RegistryUnusable(Problem.OTHER_SHAPE, "");
        }
        // what follows the end would be something else than this registry
        if (json.nextToken() != null) {
            throw new RegistryUnusable(Problem.NOT_JSON, place(json.currentLocation()));
        }
        if (!found) {
            throw new RegistryUnusable(Problem.OTHER_SHAPE, "");
        }
        if (entries.isEmpty()) {
            throw new RegistryUnusable(Problem.NO_SERVICES, "");
        }
    }

    private void field(String name, JsonToken value) throws IOException, RegistryUnusable {
        if (LISTS.contains(name) && value == JsonToken.START_ARRAY && !found) {
            list();
        } else if ((name.equals("next") || name.equals("previous")) && value == JsonToken.VALUE_STRING) {
            throw new RegistryUnusable(Problem.NOT_WHOLE, "");
        } else {
            json.skipChildren();
        }
    }

    private void list() throws IOException, RegistryUnusable {
        found = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new RegistryUnusable(Problem.OTHER_SHAPE, Integer.toString(entries.size() + 1));
            }
            if (entries.size() == MOST) {
                throw new RegistryUnusable(Problem.TOO_MANY, "");
            }
            entries.add(service());
        }
    }

    private RegistryEntry service() throws IOException {
        var said = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            switch (name) {
                case "identifier" -> said.put("code", value == JsonToken.VALUE_NUMBER_INT ? fiveDigits(json.getText()) : words(value, Set.of()));
                case "name", "title", "url", "end_at", "is_online", "online_url" -> said.put(name, words(value, Set.of()));
                case "translations" -> said.put(name, words(value, NAMES));
                case "sector" -> said.put(name, words(value, Set.of("name", "title", "theme")));
                case "owner", "service_provider" -> said.put(name, words(value, NAMES));
                default -> json.skipChildren();
            }
        }
        return new RegistryEntry(one(said, "code"), one(said, "name", "title", "translations"), one(said, "sector"), one(said, "owner", "service_provider"), page(one(said, "url")),
                day(one(said, "end_at")), electronic(said));
    }

    /** A word; of an object the first of these names; of a list what its first element says. */
    private String words(JsonToken value, Set<String> names) throws IOException {
        if (value == JsonToken.START_ARRAY) {
            var first = "";
            for (int at = 0; json.nextToken() != JsonToken.END_ARRAY; at++) {
                if (at == 0) {
                    first = words(json.currentToken(), names);
                } else {
                    json.skipChildren();
                }
            }
            return first;
        }
        if (value == JsonToken.START_OBJECT) {
            var first = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = names.contains(json.currentName());
                var token = json.nextToken();
                if (wanted && first.isBlank() && token.isScalarValue()) {
                    first = words(token, names);
                } else {
                    json.skipChildren();
                }
            }
            return first;
        }
        return value == JsonToken.VALUE_NULL ? "" : kept(json.getText());
    }

    /** What no database keeps becomes a control character, which the server refuses by its place. */
    private static String kept(String text) {
        boolean whole = text.indexOf('\0') < 0 && text.codePoints().noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
        return whole ? text.strip() : "\u0001";
    }

    /** Codes begin with zeros, which numbers lose. */
    private static String fiveDigits(String number) {
        return "0".repeat(Math.max(0, 5 - number.length())) + number;
    }

    private static String one(Map<String, String> said, String... names) {
        for (var name : names) {
            var words = said.getOrDefault(name, "");
            if (!words.isBlank()) {
                return words;
            }
        }
        return "";
    }

    private static String page(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    private static String day(String moment) {
        return moment.length() > DAY ? moment.substring(0, DAY) : moment;
    }

    private static Optional<Boolean> electronic(Map<String, String> said) {
        return !one(said, "online_url").isBlank() ? Optional.of(true)
                : switch (one(said, "is_online")) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                };
    }
}
