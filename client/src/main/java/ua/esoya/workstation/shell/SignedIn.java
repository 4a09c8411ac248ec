package ua.esoya.workstation.shell;

import ua.esoya.domain.SessionCard;

/**
 * An open session.
 *
 * @param schemaIsNewer whether the database has migrations this program does not know but can live with
 * @param own what the person still has to do, and may do, about their own access
 * @param leave ends the session and its connections; blocks
 */
public record SignedIn(SessionCard card, boolean schemaIsNewer, String schemaVersion, OwnAccess own, Runnable leave) {}
