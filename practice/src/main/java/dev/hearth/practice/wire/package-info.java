/// What travels between the library that listens and the protocol: requests, replies, refusals, one connection, JSON.
/// Knows no library but Jackson, so that the one that listens can be changed in a dozen lines.
@NullMarked
package dev.hearth.practice.wire;

import org.jspecify.annotations.NullMarked;
