/** The directories of the moderator. */
@NullMarked
package ua.esoya.schema.directory;

import org.jspecify.annotations.NullMarked;
