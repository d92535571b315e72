/// How requests and streams travel: HTTP with JSON and server-sent events, on this PC only, by a secret only.
@NullMarked
package dev.hearth.control.http;

import org.jspecify.annotations.NullMarked;
