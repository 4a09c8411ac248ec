/** How tests drive windows: one place that shows, types, waits and takes pictures. */
package ua.esoya.fx;
