/** The registry of administrative services: taken from its publication, compared with ours (KR146-2.3.2). */
@NullMarked
package ua.esoya.workstation.feature.registry;

import org.jspecify.annotations.NullMarked;
