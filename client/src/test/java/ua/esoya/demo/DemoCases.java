package ua.esoya.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.IntakeDocument;
import ua.esoya.domain.intake.Registered;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.api.Tables;

/** Cases registered through the verb, for the tests of gateways. */
public final class DemoCases {
    /** A service with five documents, some of them in state registers. */
    public static final String RESIDENCE = "01-01";

    private DemoCases() {}

    /** Id of the service with this local code. */
    public static int service(Database database, String localCode) {
        return database.read(sql -> sql.fetch(Tables.SERVICE_LIST.call())).stream()
                .filter(row -> row.getLocalCode().equals(localCode)).findFirst().orElseThrow().getServiceId();
    }

    /** Registers a request of a woman for the service; all documents given, one sheet each. */
    public static UUID register(Database database, String localCode) {
        int service = service(database, localCode);
        JSONB answer = database.read(sql -> Routines.serviceCard(sql.configuration(), service));
        ServiceCard card = Json.read(answer, ServiceCard.class);
        List<IntakeDocument> documents = new ArrayList<>();
        card.documents().forEach(row -> documents.add(new IntakeDocument(Optional.of(row.cardDocumentId()), row.documentKind(), row.title(), row.form(), "",
                Optional.empty(), 1, 1, "", true, "", Optional.empty())));
        Map<String, String> attributes = new HashMap<>();
        card.attributes().forEach(row -> attributes.put(row.code(), sample(row)));
        var woman = new Applicant("person", Optional.empty(), "Шевчук", "Оксана", "Іванівна", false, "", false,
                Optional.of(java.time.LocalDate.of(1987, 3, 14)), "3185001247", "", "", "", "", "", "+380674821190", "", "вул. Тиха, 1", true, "shown_document",
                Optional.of(new IdentityDocument("id_card", "185001247", Optional.empty(), "", Optional.empty())), List.of());
        var intake = new Intake(service, "visit", Optional.empty(), List.of(woman), Optional.empty(), attributes, documents, Optional.empty(), "sms", "in_person",
                "", "", List.of(), Optional.empty());
        JSONB registered = database.write(sql -> Routines.register(sql.configuration(), UUID.randomUUID(), Json.write(intake)));
        return Json.read(registered, Registered.class).caseId();
    }

    private static String sample(ServiceCard.CardAttribute attribute) {
        return switch (attribute.kind()) {
            case "choice" -> attribute.choices().getFirst();
            case "number" -> "12";
            case "money" -> "100.50";
            case "date" -> "2026-01-15";
            case "yes_no" -> "yes";
            case "cadastral_number" -> "1211000000:08:123:0045";
            case "vehicle_number" -> "AE1234BB";
            default -> "вул. Степана Тільги, 18";
        };
    }
}
