@NullMarked
package dev.hearth.practice.gateway;

import org.jspecify.annotations.NullMarked;
