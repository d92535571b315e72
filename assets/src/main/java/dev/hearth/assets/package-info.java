/// What screens show, with no rules: style sheets, fonts and the icon.
@NullMarked
package dev.hearth.assets;

import org.jspecify.annotations.NullMarked;
