/** The workstation in a window of an X server, driven by physical keys under real keyboard layouts. */
@org.jspecify.annotations.NullMarked
package ua.esoya.realkeys;
