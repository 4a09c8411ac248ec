package ua.esoya.workstation.feature.transfer;

import java.util.Optional;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class TransferRoutes {
    private TransferRoutes() {}

    /** Registers of the office. */
    record Transfers() implements Route {}

    /** One register: fill it, send it away, mark its receipt. */
    record OneTransfer(int transferId) implements Route {
        @Override
        public Route place() {
            return new Transfers();
        }
    }

    /** Results that came: of one register that left, or of any case of the office. */
    record Results(Optional<TransferRegister> register) implements Route {
        @Override
        public Route place() {
            return new Transfers();
        }
    }
}
