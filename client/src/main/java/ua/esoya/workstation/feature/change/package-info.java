/** What moderators changed in services and their cards, for whoever serves by them (CSP-2.4.12). */
@NullMarked
package ua.esoya.workstation.feature.change;

import org.jspecify.annotations.NullMarked;
