package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.PostalAddress;

/** A sheet that is no paper of a case: what the system tells of itself, printed for a person, a file or a safe. */
public sealed interface ServiceSheet {

    /** The centre and when the server told this. */
    Head head();

    /** How often it was printed before; 0 for sheets whose prints nobody counts. */
    default int printedBefore() {
        return 0;
    }

    /**
     * Head of a sheet.
     *
     * @param printedBy «Петренко І. П., посада»
     */
    record Head(String centre, LocalDateTime at, String printedBy) {}

    /**
     * Who saw the data of one person (5.3.2).
     *
     * @param identity what tells the person from a namesake, without their number: the date of birth
     * @param complete false when older viewings did not fit
     */
    record Viewers(Head head, String person, String identity, List<Viewing> viewings, boolean complete) implements ServiceSheet {
        public Viewers {
            viewings = List.copyOf(viewings);
        }
    }

    /** Somebody saw the data: when, who, why. */
    record Viewing(LocalDateTime at, String who, String position, String office, String act, String purpose, String caseNumber) {}

    /** Breaches of the order of access by or about one official (6.9, 6.10). */
    record Violations(Head head, String official, String position, String body, String office, List<Breach> breaches) implements ServiceSheet {
        public Violations {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * One breach.
     *
     * @param order number and day of the order it is about; blank when none
     * @param closing why it was closed and by whom; blank while it is open
     */
    record Breach(String what, String order, LocalDateTime since, LocalDateTime until, LocalDateTime recordedAt, Optional<LocalDateTime> closedAt, String closing) {}

    /**
     * An act by which cases after their term are taken out to be destroyed: their numbers, nothing of people (CSP-2.4.9, 3.3.4).
     *
     * @param secondPerson who answered; blank while nobody has
     * @param confirmed absent while a second person is waited for
     * @param destroyedAt absent until the last case is destroyed
     * @param destroyed how many cases are destroyed by now
     * @param rows rows of the journal that lost their values
     */
    record Disposal(Head head, String number, LocalDate signedOn, String ground, String office, int closedYear, String proposedBy, String secondPerson,
                    Optional<LocalDateTime> answeredAt, Optional<Boolean> confirmed, Optional<LocalDateTime> destroyedAt, int destroyed, int rows, int files, List<DisposedCase> cases) implements ServiceSheet {
        public Disposal {
            cases = List.copyOf(cases);
        }
    }

    /** One case of an act. */
    record DisposedCase(String caseNumber, String service, LocalDate registeredOn, LocalDate closedOn) {}

    /**
     * A register by which cases pass to their provider with a courier (7.1.6).
     *
     * @param number ten digits and hyphens, in the barcode without hyphens
     * @param closedAt when the courier left; absent while cases may still be added
     * @param who who hands over
     * @param sheets of all cases together
     * @param printedBefore how often it was printed
     */
    record HandOver(Head head, String number, String address, String provider, boolean isElectronic, String courier, LocalDateTime openedAt, Optional<LocalDateTime> closedAt,
                    String who, String position, int sheets, List<HandedCase> cases, int printedBefore) implements ServiceSheet {
        public HandOver {
            cases = List.copyOf(cases);
        }
    }

    /** One case of a register. */
    record HandedCase(String caseNumber, String service, String applicant, int sheets, Optional<LocalDate> dueOn) {}

    /** Who sends a letter: the centre's office, and who signs for it. */
    record Sender(String office, String address, String phone, String signer) {}

    /**
     * Results nobody collected pass to their provider for storage (7.1.7, постанова 588).
     *
     * @param months for how long a result waits in the centre
     */
    record StorageNote(Head head, Sender sender, String provider, int months, List<Uncollected> cases) implements ServiceSheet {
        public StorageNote {
            cases = List.copyOf(cases);
        }
    }

    /**
     * One result of a letter.
     *
     * @param number number of the result; blank when it has none
     * @param since the day it came to the centre
     */
    record Uncollected(String caseNumber, String service, String applicant, String kind, String number, Optional<LocalDate> datedOn, int sheets, Optional<LocalDate> since) {}

    /**
     * A letter to an applicant whom neither phone nor e-mail reaches; the address lies under the window of a DL envelope.
     *
     * @param until the day from which the result may pass to the provider
     */
    record Reminder(Head head, Sender sender, String recipient, PostalAddress to, Uncollected result, Optional<LocalDate> until) implements ServiceSheet {}

    /** The address of a result sent by post, under the window of a DL envelope, with the number of the parcel. */
    record Envelope(Head head, Sender sender, String recipient, PostalAddress to, String caseNumber, String trackingNumber) implements ServiceSheet {}

    /**
     * The information card of a service, for whoever asks (3.2.2.1).
     *
     * @param code state code, or the centre's own
     */
    record InformationCard(Head head, Centre at, String title, String code, List<CardFact> facts) implements ServiceSheet {
        public InformationCard {
            facts = List.copyOf(facts);
        }
    }

    /** One row of an information card. */
    record CardFact(String label, List<String> lines) {}

    /** Marks that came late in these days, both counted (7.1.6). */
    record LateMarks(Head head, LocalDate from, LocalDate to, List<LateLine> marks) implements ServiceSheet {
        public LateMarks {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One late mark.
     *
     * @param what in words
     * @param trueAt when it happened, for what others did
     * @param dueOn the last day in time
     */
    record LateLine(String what, String caseNumber, String provider, String who, LocalDateTime markedAt, Optional<LocalDateTime> trueAt, LocalDate dueOn, int daysLate) {}

    /**
     * A report as one table.
     *
     * @param about what it counts; blank when the title says it
     */
    record Listing(Head head, String title, String about, List<Column> columns, List<List<String>> rows) implements ServiceSheet {
        public Listing {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column of a report.
     *
     * @param share of the width, in per cent
     * @param isNumber whether it holds numbers, which stand at the right
     */
    record Column(String title, int share, boolean isNumber) {}

    /**
     * The last seal of a day, to be kept outside the database (4.11).
     *
     * @param code the seal as its QR says it
     * @param seals how many were made on that day, over so many changes and events
     */
    record Seal(Head head, LocalDate day, int era, int batchNumber, String sha256, String code, LocalDateTime sealedAt, long seals, long rowChanges, long events)
            implements ServiceSheet {}
}
