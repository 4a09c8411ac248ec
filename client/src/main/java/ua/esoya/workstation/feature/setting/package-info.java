/** Settings that need no programmer, and what is told to all workplaces (1.4, CSP-3.2.12). */
@NullMarked
package ua.esoya.workstation.feature.setting;

import org.jspecify.annotations.NullMarked;
