/** The state's registry of administrative services beside ours. */
@NullMarked
package ua.esoya.domain.registry;

import org.jspecify.annotations.NullMarked;
