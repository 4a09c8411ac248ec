package ua.esoya.workstation.feature.access;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.esoya.domain.access.AccountState;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** How the screens of access say things. */
final class AccessWords {
    static final Text TEXT = Text.of(AccessWords.class);

    private AccessWords() {}

    /** What an account lets its person do, by icon, word and colour. */
    static Chip state(AccountState state) {
        return new Chip(switch (state) {
            case ACTIVE -> Meaning.OK;
            case BLOCKED -> Meaning.LATE;
            case ENDED -> Meaning.HOLD;
            case ANNULLED -> Meaning.SHUT;
            case NONE -> Meaning.INFO;
        }, TEXT.get("state." + state.name().toLowerCase(Locale.ROOT)));
    }

    /** The right an order gives. */
    static String role(String group) {
        return TEXT.get("role." + group);
    }

    static String roles(Collection<String> groups) {
        return groups.stream().map(AccessWords::role).sorted().collect(Collectors.joining(", "));
    }

    /** Who signs a document of this kind. */
    static String orderKind(String kind) {
        return TEXT.get("order-kind." + kind);
    }
}
