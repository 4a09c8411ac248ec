package ua.esoya.agent;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import ua.esoya.agent.jobs.OutboxGateway;
import ua.esoya.exchange.notice.MailGateway;
import ua.esoya.exchange.notice.NoticeGateway;
import ua.esoya.exchange.notice.ShownGateway;
import ua.esoya.exchange.notice.SmppGateway;
import ua.esoya.exchange.notice.TurboSmsGateway;

/**
 * By which ways notices leave. Keys of the agent's file: {@code sms.gateway} ({@code smpp} or {@code turbosms}; without it no SMS is sent
 * here), {@code sms.sender}, for SMPP {@code sms.host}, {@code sms.port}, {@code sms.user}, {@code sms.tls}, for TurboSMS
 * {@code sms.url}, {@code sms.low.balance}; {@code email.host}, {@code email.port}, {@code email.security} (tls, starttls or none),
 * {@code email.user}, {@code email.from}. Secrets stand in the files named by {@code sms.secret.file} and {@code email.secret.file}, or in
 * {@code ESOYA_SMS_SECRET} and {@code ESOYA_EMAIL_SECRET}.
 */
public record NoticeConfig(Optional<SmppGateway.Settings> smpp, Optional<TurboSmsGateway.Settings> turboSms, Optional<MailGateway.Settings> mail,
        Optional<Consumer<String>> shown) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** This agent sends no notices. */
    public static NoticeConfig none() {
        return new NoticeConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing is sent: whoever listens is shown what would be, with masked addresses. */
    public static NoticeConfig shown(Consumer<String> listener) {
        return new NoticeConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(listener));
    }

    static NoticeConfig read(Properties lines, Path file, Map<String, String> environment) throws AgentConfig.Unusable {
        String kind = AgentConfig.optional(lines, "sms.gateway").orElse("");
        Optional<SmppGateway.Settings> smpp = Optional.empty();
        Optional<TurboSmsGateway.Settings> turboSms = Optional.empty();
        switch (kind) {
            case "" -> { }
            case "smpp" -> smpp = Optional.of(new SmppGateway.Settings(AgentConfig.required(lines, "sms.host", file), number(lines, "sms.port", "2775", file),
                    Boolean.parseBoolean(lines.getProperty("sms.tls", "false").strip()), AgentConfig.required(lines, "sms.user", file),
                    AgentConfig.secret(lines, "sms.secret", "ESOYA_SMS_SECRET", environment), AgentConfig.required(lines, "sms.sender", file), PATIENCE));
            case "turbosms" -> turboSms = Optional.of(new TurboSmsGateway.Settings(address(lines, file),
                    AgentConfig.secret(lines, "sms.secret", "ESOYA_SMS_SECRET", environment), AgentConfig.required(lines, "sms.sender", file),
                    BigDecimal.valueOf(number(lines, "sms.low.balance", "100", file)), PATIENCE));
            default -> throw new AgentConfig.Unusable("sms.gateway is neither smpp nor turbosms in " + file);
        }
        return new NoticeConfig(smpp, turboSms, mail(lines, file, environment), Optional.empty());
    }

    private static Optional<MailGateway.Settings> mail(Properties lines, Path file, Map<String, String> environment) throws AgentConfig.Unusable {
        Optional<String> host = AgentConfig.optional(lines, "email.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        MailGateway.Security security;
        try {
            security = MailGateway.Security.valueOf(AgentConfig.optional(lines, "email.security").orElse("starttls").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new AgentConfig.Unusable("email.security is neither tls, starttls nor none in " + file);
        }
        String user = AgentConfig.optional(lines, "email.user").orElse("");
        String from = AgentConfig.required(lines, "email.from", file);
        if (from.indexOf('@') < 1) {
            throw new AgentConfig.Unusable("email.from is no address in " + file);
        }
        String secret = user.isEmpty() ? "" : AgentConfig.secret(lines, "email.secret", "ESOYA_EMAIL_SECRET", environment);
        return Optional.of(new MailGateway.Settings(host.get(), number(lines, "email.port", "587", file), security, user, secret, from, PATIENCE));
    }

    private static URI address(Properties lines, Path file) throws AgentConfig.Unusable {
        String url = AgentConfig.optional(lines, "sms.url").orElse("https://api.turbosms.ua");
        // the token and the phones of applicants travel there
        if (!url.startsWith("https://")) {
            throw new AgentConfig.Unusable("sms.url is no https:// address in " + file);
        }
        return URI.create(url);
    }

    private static int number(Properties lines, String key, String usual, Path file) throws AgentConfig.Unusable {
        String value = AgentConfig.optional(lines, key).orElse(usual);
        if (!value.matches("\\d{1,6}")) {
            throw new AgentConfig.Unusable(key + " is no number in " + file);
        }
        return Integer.parseInt(value);
    }

    /** The gateways, none of them connected yet; receipts that come by themselves are kept in the outbox at once. */
    List<NoticeGateway> open(OutboxGateway outbox) {
        List<NoticeGateway> gateways = new ArrayList<>();
        smpp.ifPresent(settings -> gateways.add(new SmppGateway(settings, InstantSource.system(), receipt -> outbox.receipt("smpp", receipt))));
        turboSms.ifPresent(settings -> gateways.add(new TurboSmsGateway(settings, InstantSource.system())));
        mail.ifPresent(settings -> gateways.add(new MailGateway(settings)));
        shown.ifPresent(listener -> {
            gateways.add(new ShownGateway(NoticeGateway.SMS, listener));
            gateways.add(new ShownGateway(NoticeGateway.EMAIL, listener));
        });
        return List.copyOf(gateways);
    }
}
