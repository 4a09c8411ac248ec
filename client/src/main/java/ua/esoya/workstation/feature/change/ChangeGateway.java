package ua.esoya.workstation.feature.change;

import java.util.List;

/** Changes of cards on the server. Blocks; throws the refusal or outage of the data floor. */
interface ChangeGateway {

    /** What was put in during the last days, the newest first. */
    List<CardChange> changes(int days);

    /** The person has read it. */
    void markRead(int cardId);
}
