package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// How is everything?
public record TellHouse() implements Request<House> {
    @Override
    public Class<House> answerType() {
        return House.class;
    }
}
