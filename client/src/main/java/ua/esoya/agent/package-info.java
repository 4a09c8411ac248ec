/** The headless program: one process whose jobs each run on a schedule of their own, as a machine account of the same database. */
@NullMarked
package ua.esoya.agent;

import org.jspecify.annotations.NullMarked;
