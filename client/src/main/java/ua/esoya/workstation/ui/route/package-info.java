/** Typed addresses of screens: a feature asks for a route and never knows who shows it. */
@NullMarked
package ua.esoya.workstation.ui.route;

import org.jspecify.annotations.NullMarked;
