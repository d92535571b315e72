/// The page Feedback: what members wrote to those who look after the installation.
@NullMarked
package dev.hearth.ui.feedback;

import org.jspecify.annotations.NullMarked;
