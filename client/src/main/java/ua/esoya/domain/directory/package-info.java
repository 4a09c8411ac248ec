/** The directories that the moderator leads (5.7.2). */
@NullMarked
package ua.esoya.domain.directory;

import org.jspecify.annotations.NullMarked;
