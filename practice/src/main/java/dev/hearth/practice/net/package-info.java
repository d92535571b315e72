/// The library that listens, Jetty, behind one class: nothing else here knows it.
@NullMarked
package dev.hearth.practice.net;

import org.jspecify.annotations.NullMarked;
