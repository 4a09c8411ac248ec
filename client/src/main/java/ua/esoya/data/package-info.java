/** The door to PostgreSQL: one pool per signed-in person, jOOQ, refusals and outages told apart; queries that several features share. */
@NullMarked
package ua.esoya.data;

import org.jspecify.annotations.NullMarked;
