package ua.esoya.workstation.feature.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.register.AnnouncementReader;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.ProblemFigure;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.list.Page;

/** Problems and proposals on the server. Blocks; throws the refusal or outage of the data floor. */
interface AppealGateway {

    void report(UUID request, String screen, String body, String expected, String log);

    /** Problems the person may see, newest first, at most 199 after this one; an empty status means every. */
    Page<Problem> problems(String status, Optional<LocalDate> from, LocalDate until, Optional<Problem> after, int size);

    void answer(UUID request, UUID problemReportId, String status, String text);

    List<ProblemFigure> figures(LocalDate from, LocalDate until);

    void propose(UUID request, String body);

    /** Proposals the person may see, newest first, at most 199 after this one; an empty state means every. */
    Page<Proposal> proposals(String state, Optional<Proposal> after, int size);

    /** {@code delay}, {@code fulfil}, {@code reject}, {@code return}, {@code notice} or {@code accept}; the last two need no text. */
    void step(UUID request, UUID proposalId, String step, String text);

    void spread(UUID request, UUID proposalId, String body, LocalDate until);

    List<AnnouncementReader> readers(int announcementId);
}
