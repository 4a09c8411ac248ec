package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.AddressHint;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.KeptDraft;
import ua.esoya.domain.intake.Registered;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.service.BundlePart;
import ua.esoya.domain.service.ServiceCard;

/** A server in memory: remembers what it was asked and fails when told to. */
final class FakeIntakeGateway implements ActGateway {
    final Map<Integer, ServiceCard> cards = new HashMap<>(Map.of(Samples.RESIDENCE, Samples.residence(), Samples.LAND, Samples.land()));
    final Map<String, List<PersonFound>> people = new HashMap<>();
    final Map<UUID, CaseCard> cases = new HashMap<>();
    final Map<UUID, OpenedDraft> drafts = new LinkedHashMap<>();
    final List<LookUpKey> lookUps = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    final List<Intake> intakes = new ArrayList<>();
    final List<Integer> versions = new ArrayList<>();
    final List<UUID> discarded = new ArrayList<>();
    /** One entry for each screen that began. */
    final List<Boolean> opened = new CopyOnWriteArrayList<>();
    final List<Boolean> favourites = new ArrayList<>();
    /** Failures of the coming calls of register and correct. */
    final Queue<RuntimeException> sendFailures = new ArrayDeque<>();
    /** Failures of the coming calls of saveDraft. */
    final Queue<RuntimeException> saveFailures = new ArrayDeque<>();
    Optional<DueDate> due = Optional.of(new DueDate(LocalDate.of(2027, 4, 12), 30, "calendar_day", Optional.of(LocalDate.of(2027, 4, 11))));
    List<AddressHint> hints = List.of();
    List<BundlePart> bundle = List.of();
    @Nullable LocalDate dueFrom;

    @Override
    public List<AddressHint> addresses(String typed) {
        return hints.stream().filter(hint -> (hint.said() + hint.note()).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))).toList();
    }

    @Override
    public Opening opening() {
        opened.add(true);
        return new Opening(Samples.NOW, Samples.services(), drafts());
    }

    @Override
    public ServiceCard serviceCard(int serviceId, int version) {
        return cards.getOrDefault(-serviceId * 100 - version, cards.get(serviceId));
    }

    @Override
    public ServiceCard intakeCard(int serviceId) {
        return cards.get(serviceId);
    }

    @Override
    public List<BundlePart> bundleParts(int serviceId, LocalDate receivedOn) {
        return bundle;
    }

    @Override
    public void setFavourite(int serviceId, boolean favourite) {
        favourites.add(favourite);
    }

    @Override
    public Optional<DueDate> dueDate(int serviceId, LocalDate receivedOn) {
        dueFrom = receivedOn;
        return due;
    }

    @Override
    public List<PersonFound> findPeople(LookUpKey key) {
        lookUps.add(key);
        return people.getOrDefault(key.text(), List.of());
    }

    @Override
    public PersonFound person(UUID personId) {
        return Samples.shevchuk();
    }

    @Override
    public CaseCard caseInAct() {
        return cases.get(Samples.LAST_CASE);
    }

    @Override
    public CaseCard caseCard(UUID caseId) {
        return cases.get(caseId);
    }

    @Override
    public List<DraftRow> drafts() {
        return drafts.values().stream().map(d -> new DraftRow(d.draftId(), d.draftCode(), d.title(), d.setAside(), Samples.NOW, true)).toList();
    }

    @Override
    public OpenedDraft draft(Optional<UUID> draftId, Optional<String> draftCode) {
        return drafts.values().stream().filter(d -> draftId.map(d.draftId()::equals).orElse(false) || draftCode.map(d.draftCode()::equals).orElse(false))
                .findFirst().orElseThrow();
    }

    @Override
    public KeptDraft saveDraft(UUID draftId, int rowVersion, String title, KeptForm form, Intake intake, boolean setAside) {
        fail(saveFailures);
        drafts.put(draftId, new OpenedDraft(draftId, "9123456789", rowVersion + 1, title, setAside, form));
        return new KeptDraft(draftId, "9123456789", rowVersion + 1, Samples.NOW);
    }

    @Override
    public void discardDraft(UUID draftId) {
        discarded.add(draftId);
        drafts.remove(draftId);
    }

    @Override
    public Registered register(UUID requestId, Intake intake) {
        requests.add(requestId);
        intakes.add(intake);
        fail(sendFailures);
        return new Registered(Samples.LAST_CASE, "01-0004128-2027-1", Samples.NOW, Optional.of(LocalDate.of(2027, 4, 12)), false);
    }

    @Override
    public void correct(UUID requestId, UUID caseId, int rowVersion, String reason, Intake intake) {
        requests.add(requestId);
        intakes.add(intake);
        versions.add(rowVersion);
        fail(sendFailures);
    }

    @Override
    public void replaceService(UUID requestId, UUID caseId, int rowVersion, Intake intake) {
        correct(requestId, caseId, rowVersion, "", intake);
    }

    @Override
    public void announce() {}

    private static void fail(Queue<RuntimeException> failures) {
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
