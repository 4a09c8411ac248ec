package ua.esoya.workstation.feature.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.sheet.SaveFile;
import ua.esoya.workstation.ui.sheet.Sections;

/**
 * What the screens of the library share.
 *
 * @param key where this workplace keeps the pair that signs
 */
record LibraryShelf(LibraryGateway library, WorkshopGateway workshop, Function<String, List<ClassifierValue>> classifiers, Navigator navigator, SaveFile saving, Path key, Sections sections, Troubles troubles) {}
