package ua.esoya.workstation.feature.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperSet;
import ua.esoya.document.SampleHead;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.workstation.ui.list.Page;

/** Registers in memory; remembers what was asked and fails when told so. */
final class FakeTransfers implements TransferGateway {
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);
    static final String NUMBER = "9-00000042-6";
    private static final String[] SERVICES = {"Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади", "Витяг із Державного земельного кадастру",
        "Ордер на порушення благоустрою"};
    private static final String[] PEOPLE = {"Шевчук О. І.", "ТОВ «Криворіжбуд»", "Ґудзь М. А."};

    final List<String> asked = new ArrayList<>();
    final List<UUID> requests = new ArrayList<>();
    final List<TransferRegister.Row> rows = new ArrayList<>();
    List<TransferLine> lines = List.of(line(42, Optional.empty(), 0), line(41, Optional.of(NOW.minusHours(3)), 0), line(40, Optional.of(NOW.minusDays(1)), 18));
    Optional<LocalDateTime> closedAt = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    boolean isElectronic;
    boolean spoilt;
    int prints;
    int readings;

    static TransferLine line(int id, Optional<LocalDateTime> closedAt, int received) {
        return new TransferLine(id, "9-000000" + id + "-6", "Департамент адміністративних послуг", id == 40, id == 40 ? "" : "Петренко В. С.", NOW.minusHours(20), closedAt, "Поліщук І. П.", 18, received, id == 40 ? 2 : 0);
    }

    static String number(int sequence) {
        return CaseNumber.of(1, sequence, 2027).value();
    }

    void fill(int cases, String status) {
        for (int n = rows.size() + 1; n <= cases; n++) {
            rows.add(row(n, status));
        }
    }

    private static TransferRegister.Row row(int n, String status) {
        return new TransferRegister.Row(n, new UUID(0, n), number(n), status, SERVICES[n % 3], PEOPLE[n % 3], 3 + n % 5, Optional.of(NOW.toLocalDate().plusDays(n)));
    }

    @Override
    public Page<TransferLine> lines(Optional<TransferLine> after) {
        return new Page<>(lines, true);
    }

    @Override
    public List<TransferProvider> providers() {
        return List.of(new TransferProvider(3, "Департамент адміністративних послуг", 14), new TransferProvider(4, "Держгеокадастр", 0));
    }

    @Override
    public int open(UUID request, int providerId, boolean isElectronic, String courier) {
        act(request, "open " + providerId + " " + isElectronic + " " + courier);
        return 43;
    }

    @Override
    public TransferRegister register(int transferId) {
        readings++;
        return new TransferRegister(transferId, NUMBER, isElectronic, prints, "Петренко В. С.", "Центр «Віза»", "пр. Поштовий, 2", "Департамент адміністративних послуг", NOW.minusHours(1), closedAt,
                "Поліщук І. П.", "адміністратор", List.copyOf(rows));
    }

    @Override
    public void add(UUID request, int transferId, String caseNumber) {
        act(request, "add " + caseNumber);
        var number = CaseNumber.read(caseNumber).value().orElseThrow().value();
        if (rows.stream().anyMatch(row -> row.caseNumber().equals(number))) {
            throw new Refusal("ZN215", "in_a_transfer", NUMBER);
        }
        rows.add(row(Integer.parseInt(number.substring(3, 10)), "registered"));
    }

    @Override
    public void remove(UUID request, int transferId, UUID caseId) {
        act(request, "remove");
        rows.removeIf(row -> row.caseId().equals(caseId));
    }

    @Override
    public void close(UUID request, int transferId) {
        act(request, "close");
        closedAt = Optional.of(NOW);
        states("handed_over");
    }

    @Override
    public int receive(UUID request, int transferId, LocalDateTime at, String name, String position) {
        act(request, "receive " + at + " " + name + " " + position);
        states("in_work");
        return rows.size();
    }

    @Override
    public int countPrint(UUID request, int transferId) {
        act(request, "print");
        return ++prints;
    }

    @Override
    public TransferPackage export(UUID request, int transferId) {
        act(request, "export " + transferId);
        return new TransferPackage(request, NUMBER, NOW, rows.stream().map(row -> new TransferPackage.PackedCase(row.caseId(), row.caseNumber(), row.service(),
                List.of(new TransferPackage.PackedFile(row.caseId(), "package", "Заява", 2, sha256(content(row.caseNumber())))))).toList());
    }

    @Override
    public PaperSet packed(UUID exportId, UUID caseId) {
        asked.add("case " + caseId);
        return new PaperSet(SampleCase.broughtLater(), SampleHead.HEAD, List.of());
    }

    @Override
    public byte[] exported(UUID exportId, UUID scanId) {
        asked.add("file " + scanId);
        return content(rows.stream().filter(row -> row.caseId().equals(scanId)).findFirst().orElseThrow().caseNumber() + (spoilt ? "!" : ""));
    }

    /** The stored file of a case. */
    static byte[] content(String caseNumber) {
        return ("%PDF-1.7 " + caseNumber).getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private void states(String status) {
        int cases = rows.size();
        rows.clear();
        fill(cases, status);
    }

    private void act(UUID request, String what) {
        requests.add(request);
        failure.ifPresent(no -> {
            throw no;
        });
        asked.add(what);
    }
}
