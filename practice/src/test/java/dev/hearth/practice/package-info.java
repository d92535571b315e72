/// The practice server against real JDA, and against requests that no client should send.
@NullMarked
package dev.hearth.practice;

import org.jspecify.annotations.NullMarked;
