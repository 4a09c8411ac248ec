package ua.esoya.domain.register;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A setting that needs no programmer (1.4).
 *
 * @param section where it stands: {@code work}, {@code term}, {@code sign_in}, {@code guard}, {@code message} or {@code centre}
 * @param allowed what it may hold, in words
 * @param keeper {@code technical_admin} or {@code moderator}
 * @param isMine whether the reader may change it
 * @param changedAt when it was changed last; absent while it is as delivered
 */
public record Setting(
        String code, String title, String value, String section, String allowed, String keeper, boolean isMine, Optional<LocalDateTime> changedAt, String changedBy,
        String reason) {

    /** Whether it is answered by yes or no. */
    public boolean isYesOrNo() {
        return value.equals("yes") || value.equals("no");
    }
}
