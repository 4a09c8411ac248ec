package ua.esoya.workstation.feature.intake;

import java.util.function.Consumer;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.entry.Rules;

/**
 * What a form is connected to.
 *
 * @param anew called when this form is done with and an empty one has to stand in its place, with a sentence that says what happened
 */
record IntakeHooks(IntakeGateway gateway, Rules rules, Background background, Troubles troubles, Questions questions, Navigator navigator, Consumer<String> anew) {}
