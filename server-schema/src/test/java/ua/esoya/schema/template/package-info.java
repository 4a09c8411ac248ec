/** Forms of papers that the moderator writes. */
@NullMarked
package ua.esoya.schema.template;

import org.jspecify.annotations.NullMarked;
