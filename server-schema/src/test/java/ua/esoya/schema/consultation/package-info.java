/** The moderator's consultation: services and their cards without a programmer. */
@NullMarked
package ua.esoya.schema.consultation;

import org.jspecify.annotations.NullMarked;
