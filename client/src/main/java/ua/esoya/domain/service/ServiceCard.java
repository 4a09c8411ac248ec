package ua.esoya.domain.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Information card and process card of a service, the versions in force today (3.2.1).
 *
 * @param isWithoutApplication whether nobody has to ask for it in writing (CSP-1.2g)
 * @param provisionMode who gives it in the centre: {@code administrator}, or {@code provider} for an official of the provider, then with the reason
 * @param stateRegister in which it is done; blank when in none
 * @param parts services of the package that this service is; none when it is a single one
 */
public record ServiceCard(
        int serviceId,
        String title,
        String localCode,
        String stateCode,
        boolean isImmediate,
        String provider,
        String providerShort,
        String sphere,
        int cardVersion,
        LocalDate validFrom,
        String legalAct,
        int timeLimitAmount,
        String timeLimitUnit,
        BigDecimal fee,
        String feeNote,
        String submissionOrder,
        String resultTitle,
        String receivingOrder,
        List<CardDocument> documents,
        List<CardAttribute> attributes,
        List<RefusalGround> refusalGrounds,
        List<String> resultKinds,
        List<CardStage> stages,
        List<BundlePart> parts,
        boolean isWithoutApplication,
        String provisionMode,
        String modeReason,
        boolean isElectronic,
        String stateRegister) {

    /** A document of the card; one held in a state register is marked and not scanned (4.6). */
    public record CardDocument(
            int cardDocumentId,
            String documentKind,
            String title,
            String form,
            boolean isRequired,
            String condition,
            boolean isInRegister,
            String registerTitle,
            boolean mayScan) {}

    /**
     * A value the service asks for; kind is text, number, money, date, choice, yes_no, address, cadastral_number, vehicle_number or register_number,
     * of several parts: vehicle, person, state_register, and table, whose columns are values themselves.
     *
     * @param tableCode the table whose column it is; empty for a value of its own
     * @param askedWhen the value, or fact of the applicant, on whose answer it hangs whether it is asked; empty when always
     * @param askedValue the answer by which it is asked
     * @param asksBirth whether a person's day of birth is asked, too
     * @param asksTaxpayerNumber whether a person's taxpayer number is asked, too
     * @param valueGroup the part of the form it stands in; may be empty
     */
    public record CardAttribute(
            String code,
            String title,
            String kind,
            boolean isRequired,
            String hint,
            String legalGround,
            List<String> choices,
            String tableCode,
            String askedWhen,
            String askedValue,
            boolean asksBirth,
            boolean asksTaxpayerNumber,
            String valueGroup) {

        /** A value of its own that is always asked. */
        public CardAttribute(String code, String title, String kind, boolean isRequired, String hint, String legalGround, List<String> choices) {
            this(code, title, kind, isRequired, hint, legalGround, choices, "", "", "", false, false, "");
        }
    }

    public record RefusalGround(String title, String legalGround) {}

    /** A stage of the process card; participation is В, У, П, З. */
    public record CardStage(int position, String title, String responsible, String participation, String termTitle) {}
}
