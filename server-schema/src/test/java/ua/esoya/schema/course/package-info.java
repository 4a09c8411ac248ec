/** The life of a case after its registration. */
@NullMarked
package ua.esoya.schema.course;

import org.jspecify.annotations.NullMarked;
