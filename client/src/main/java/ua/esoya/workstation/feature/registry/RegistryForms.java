package ua.esoya.workstation.feature.registry;

import static ua.esoya.workstation.feature.registry.RegistryWords.TEXT;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.exchange.registry.RegistrySource;
import ua.esoya.exchange.registry.RegistryUnusable;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.TypedFile;

/** The form that names the publication, and compares it. */
final class RegistryForms {
    private static final String SOURCE = "source";

    private RegistryForms() {}

    /** Reads and compares; nothing is written by it. {@code address} stands in the field at first. */
    static Form read(RegistryGateway gateway, RegistrySource source, Navigator navigator, String address) {
        return new Form("registry-read", TEXT.get("read"), TEXT.get("read.hint"), TEXT.get("read.act"),
                List.of(new FieldSpec.Line(SOURCE, TEXT.get("read.source"), true, 500, TEXT.get("read.source.example"))), Map.of(SOURCE, address), (request, values) -> {
                    var registry = published(source, String.valueOf(values.get(SOURCE)));
                    var check = gateway.check(registry);
                    return () -> navigator.open(new RegistryRoutes.DryRun(registry, check));
                });
    }

    private static PublishedRegistry published(RegistrySource source, String typed) throws Exception {
        try {
            return RegistrySource.isAddress(typed) ? source.address(typed) : source.file(TypedFile.path(typed));
        } catch (RegistryUnusable no) {
            throw new FieldTrouble(SOURCE, RegistryWords.unusable(no));
        } catch (InvalidPathException noPath) {
            throw new FieldTrouble(SOURCE, TEXT.get("unusable.no_file"));
        }
    }
}
