/** What applicants are told and what became of it: what a machine could not bring is told by a person (7.1.6b). */
@NullMarked
package ua.esoya.workstation.feature.notice;

import org.jspecify.annotations.NullMarked;
