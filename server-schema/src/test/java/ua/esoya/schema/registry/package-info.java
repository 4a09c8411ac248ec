/** The registry of services beside ours. */
@NullMarked
package ua.esoya.schema.registry;

import org.jspecify.annotations.NullMarked;
