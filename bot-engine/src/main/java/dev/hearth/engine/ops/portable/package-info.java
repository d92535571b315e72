/// Data that travels: everything as plain lines in a zip, and back, on either database and from other products.
@NullMarked
package dev.hearth.engine.ops.portable;

import org.jspecify.annotations.NullMarked;
