/// Discord's REST API, version 10: routes, bounds and refusals.
@NullMarked
package dev.hearth.practice.rest;

import org.jspecify.annotations.NullMarked;
