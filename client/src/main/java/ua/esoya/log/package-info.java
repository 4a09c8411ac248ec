/** The program's log: what went wrong and where, never what about whom. */
@NullMarked
package ua.esoya.log;

import org.jspecify.annotations.NullMarked;
