/** Records, enums and pure rules of the regulation; imports the JDK only. */
@NullMarked
package ua.esoya.domain;

import org.jspecify.annotations.NullMarked;
