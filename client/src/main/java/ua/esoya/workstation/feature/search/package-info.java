/** One box that finds a case, a kept draft or a person by whatever was typed or scanned (4.2, 6.6). */
@NullMarked
package ua.esoya.workstation.feature.search;

import org.jspecify.annotations.NullMarked;
