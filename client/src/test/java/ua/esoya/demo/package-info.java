/** The demonstration database for tests of the client's gateways. */
@org.jspecify.annotations.NullMarked
package ua.esoya.demo;
