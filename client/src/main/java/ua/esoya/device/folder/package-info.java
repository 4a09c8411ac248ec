/** Documents that come as files: a folder into which a scanner or another program writes. */
@NullMarked
package ua.esoya.device.folder;

import org.jspecify.annotations.NullMarked;
