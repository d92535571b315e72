/// Draws figures as pictures. The only room that knows the JDK's drawing and the chart library; it knows no room's
/// words.
@NullMarked
package dev.hearth.engine.base.chart;

import org.jspecify.annotations.NullMarked;
