package ua.esoya.document;

import java.time.LocalDateTime;
import java.util.List;
import ua.esoya.domain.paper.Centre;
import ua.esoya.domain.paper.Lines;
import ua.esoya.domain.schedule.Stretch;

/**
 * What the server knows for the head of a paper.
 *
 * @param centreTitle the Centre's name
 * @param officeTitle the office's own name; the same as the Centre's for a head office
 * @param now local time of the server
 * @param hours reception hours of the office, by weekday
 */
public record PaperHead(
        String centreTitle,
        String officeTitle,
        String address,
        String phone,
        String statusPage,
        String feedbackPage,
        LocalDateTime now,
        List<Stretch> hours) {

    /** The head as papers print it. */
    public Centre centre() {
        String office = officeTitle.equals(centreTitle) ? "" : officeTitle;
        return new Centre(centreTitle, office, address, Lines.phone(phone), ReceptionHours.text(hours), statusPage, feedbackPage);
    }
}
