package ua.esoya.exchange.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Notices by e-mail over SMTP. A letter whose content was handed over and not answered is unknown; each carries a Message-ID of its own. */
public final class MailGateway implements NoticeGateway {
    private static final int PERMANENT = 500;

    /** How the connection is kept secret. */
    public enum Security { TLS, STARTTLS, NONE }

    /**
     * Where and as whom; without a user no sign-in is tried.
     *
     * @param from the centre's own address
     */
    public record Settings(String host, int port, Security security, String user, String password, String from, Duration patience) {
        /** Tells nothing of the password. */
        @Override
        public String toString() {
            return "MailGateway.Settings[" + from + " at " + host + ":" + port + "]";
        }
    }

    private final Settings settings;
    private final Session session;
    private GatewayHealth health = GatewayHealth.of(GatewayHealth.WORKS, "");

    public MailGateway(Settings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(Settings settings) {
        var properties = new Properties();
        String millis = String.valueOf(settings.patience().toMillis());
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        return properties;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String way() {
        return EMAIL;
    }

    @Override
    public GatewayAnswer send(OutgoingNotice notice, int part) {
        Letter letter;
        try {
            letter = letter(notice);
        } catch (MessagingException wrong) {
            return new GatewayAnswer.Refused(wrong instanceof AddressException ? "address" : "letter", true);
        }
        Transport transport;
        try {
            transport = session.getTransport();
            transport.connect(settings.user().isEmpty() ? null : settings.user(), settings.password());
        } catch (MessagingException unreachable) {
            boolean refused = unreachable instanceof AuthenticationFailedException;
            health = GatewayHealth.of(refused ? GatewayHealth.REFUSES : GatewayHealth.AWAY, refused ? "sign_in" : "unreachable");
            return new GatewayAnswer.Away(health.code());
        }
        health = GatewayHealth.of(GatewayHealth.WORKS, "");
        GatewayAnswer answer = handedOver(transport, letter);
        try {
            transport.close();
        } catch (MessagingException farewell) {
            // the letter has its answer; a failed farewell changes nothing
            return answer;
        }
        return answer;
    }

    private static GatewayAnswer handedOver(Transport transport, Letter letter) {
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException no) {
            int code = code(no);
            return code == 0 ? new GatewayAnswer.Unknown("no_answer") : new GatewayAnswer.Refused("smtp_" + code, code >= PERMANENT);
        }
        return new GatewayAnswer.Accepted(letter.id);
    }

    /** The server's own code, from wherever in the chain it stands; 0 when it gave none. */
    private static int code(MessagingException refused) {
        for (Exception link = refused; link != null; link = link instanceof MessagingException chained ? chained.getNextException() : null) {
            int code = switch (link) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send when send.getReturnCode() > 0 -> send.getReturnCode();
                default -> 0;
            };
            if (code > 0) {
                return code;
            }
        }
        return 0;
    }

    private Letter letter(OutgoingNotice notice) throws MessagingException {
        var letter = new Letter(session, "<" + notice.key() + "@" + settings.from().substring(settings.from().indexOf('@') + 1) + ">");
        letter.setFrom(new InternetAddress(settings.from(), true));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(notice.address(), true));
        letter.setSubject(notice.subject(), StandardCharsets.UTF_8.name());
        letter.setText(notice.body(), StandardCharsets.UTF_8.name());
        letter.setSentDate(new Date());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.saveChanges();
        return letter;
    }

    @Override
    public GatewayHealth health() {
        return health;
    }

    @Override
    public void close() {
        // each letter has its own connection
    }

    private static final class Letter extends MimeMessage {
        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
