/** The catalogue of services and their cards (3.2.1, 4.4). */
@NullMarked
package ua.esoya.domain.service;

import org.jspecify.annotations.NullMarked;
