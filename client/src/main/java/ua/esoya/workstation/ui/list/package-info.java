/** Tables that load page by page, and the chips that show a state by icon, word and colour. */
@NullMarked
package ua.esoya.workstation.ui.list;

import org.jspecify.annotations.NullMarked;
