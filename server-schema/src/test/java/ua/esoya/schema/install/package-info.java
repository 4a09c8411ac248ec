/** How the schema reaches a server, and what the invented centre holds. */
@NullMarked
package ua.esoya.schema.install;

import org.jspecify.annotations.NullMarked;
