@NullMarked
package dev.hearth.control.http;

import org.jspecify.annotations.NullMarked;
