package com.zaxxer.hikari;

/// Stands in for the library in the fixtures of the architecture rules.
public final class Pool {}
