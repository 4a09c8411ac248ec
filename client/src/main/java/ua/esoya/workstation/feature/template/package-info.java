/** Forms of papers, written by the moderator with the paper beside them (ESOYA-4.5, 5.7.1, CSP-2.4.7). */
@NullMarked
package ua.esoya.workstation.feature.template;

import org.jspecify.annotations.NullMarked;
