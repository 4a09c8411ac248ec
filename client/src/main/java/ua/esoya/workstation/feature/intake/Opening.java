package ua.esoya.workstation.feature.intake;

import java.time.LocalDateTime;
import java.util.List;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.domain.service.ServiceRow;

/** What the screen needs to begin: the server's time, the services to choose from, the drafts left unfinished. */
record Opening(LocalDateTime serverTime, List<ServiceRow> services, List<DraftRow> drafts) {}
