package ua.esoya.exchange.notice;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Receipts of the operator: the key stands in its own field or in the text, the outcome in the text. */
final class SmppReceipts implements MessageReceiverListener {
    private static final Pattern ID = Pattern.compile("\\bid:(\\S+)");
    private static final Pattern STATE = Pattern.compile("\\bstat:(\\w+)");
    private static final Set<String> LOST = Set.of("EXPIRED", "DELETED", "UNDELIV", "REJECTD");
    private static final int TRY_AGAIN = 0x64;
    private static final int NOT_HERE = 0x03;

    private final Consumer<NoticeReceipt> told;

    SmppReceipts(Consumer<NoticeReceipt> told) {
        this.told = told;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        Optional<NoticeReceipt> receipt = receipt(new String(message.getShortMessage(), StandardCharsets.ISO_8859_1),
                Optional.ofNullable(message.getOptionalParameter(OptionalParameter.Receipted_message_id.class)).map(OptionalParameter.Receipted_message_id::getValueAsString));
        try {
            receipt.ifPresent(told);
        } catch (RuntimeException notKept) {
            throw new ProcessRequestException("not kept", TRY_AGAIN, notKept);
        }
    }

    /** Empty for a state on the way, which is no last word. */
    static Optional<NoticeReceipt> receipt(String text, Optional<String> key) {
        Matcher state = STATE.matcher(text);
        Matcher id = ID.matcher(text);
        Optional<String> messageId = key.filter(it -> !it.isEmpty()).or(() -> id.find() ? Optional.of(id.group(1)) : Optional.empty());
        if (!state.find() || messageId.isEmpty()) {
            return Optional.empty();
        }
        boolean delivered = state.group(1).equals("DELIVRD");
        return delivered || LOST.contains(state.group(1)) ? Optional.of(new NoticeReceipt(messageId.get(), delivered, state.group(1))) : Optional.empty();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // no phone is waited for
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", NOT_HERE);
    }
}
