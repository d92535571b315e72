/// Discord's gateway, version 10: who is connected, what is sent to whom, and how a dropped session is taken up again.
@NullMarked
package dev.hearth.practice.gateway;

import org.jspecify.annotations.NullMarked;
