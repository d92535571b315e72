/// What bots and this server say to each other, for people to look at, without anything that somebody wrote.
@NullMarked
package dev.hearth.practice.traffic;

import org.jspecify.annotations.NullMarked;
