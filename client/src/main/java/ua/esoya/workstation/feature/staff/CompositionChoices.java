package ua.esoya.workstation.feature.staff;

import java.util.List;
import ua.esoya.domain.access.StaffChoices.Choice;

/** What the forms of the composition choose from. */
record CompositionChoices(List<Choice> organisations, List<Choice> providers, List<Choice> offices, List<Choice> people) {}
