/** What the account keeper does and refuses. */
@NullMarked
package ua.esoya.schema.keeper;

import org.jspecify.annotations.NullMarked;
