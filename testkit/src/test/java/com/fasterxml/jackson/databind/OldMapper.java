package com.fasterxml.jackson.databind;

/// Stands in for the library in the fixtures of the architecture rules.
public final class OldMapper {}
