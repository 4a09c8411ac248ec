/** The main job walked from sign-in to the archive through the real windows, by keys alone. */
@org.jspecify.annotations.NullMarked
package ua.esoya.tour;
