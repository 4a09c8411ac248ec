/** One case for reading: data, documents and scans, course, papers, corrections (4.8, 5.3.2, 6.5). */
@NullMarked
package ua.esoya.workstation.feature.casefile;

import org.jspecify.annotations.NullMarked;
