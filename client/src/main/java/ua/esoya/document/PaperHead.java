package ua.esoya.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.paper.Centre;
import ua.esoya.domain.paper.Lines;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.schedule.Stretch;

/**
 * What the server knows for the head of a paper.
 *
 * @param centreTitle the Centre's name
 * @param officeTitle the office's own name; the same as the Centre's for a head office
 * @param now local time of the server
 * @param hours reception hours of the office, by weekday
 * @param templates by the code of a paper, the moderator's form that was in force when the case was registered; papers without one have the program's own
 */
public record PaperHead(
        String centreTitle,
        String officeTitle,
        String address,
        String phone,
        String statusPage,
        String feedbackPage,
        LocalDateTime now,
        List<Stretch> hours,
        Map<String, String> templates) {

    /** Of no office, and so without forms of its own. */
    static final PaperHead NOBODY = new PaperHead("", "", "", "", "", "", LocalDateTime.MIN, List.of(), Map.of());

    /** The moderator's form of a paper of this case. */
    Optional<String> form(PaperKind kind) {
        return Optional.ofNullable(templates.get(kind.code().replace('-', '_')));
    }

    /** The head as papers print it. */
    public Centre centre() {
        String office = officeTitle.equals(centreTitle) ? "" : officeTitle;
        return new Centre(centreTitle, office, address, Lines.phone(phone), ReceptionHours.text(hours), statusPage, feedbackPage);
    }
}
