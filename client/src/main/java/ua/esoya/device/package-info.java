/** The scanner and the printer beside the workstation, behind ports; upper floors never name a driver. */
@NullMarked
package ua.esoya.device;

import org.jspecify.annotations.NullMarked;
