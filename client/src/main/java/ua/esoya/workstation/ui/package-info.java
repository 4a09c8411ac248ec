/** What every screen is made of: background work, words, dialogs, troubles, navigation and the look. Knows no feature. */
@NullMarked
package ua.esoya.workstation.ui;

import org.jspecify.annotations.NullMarked;
