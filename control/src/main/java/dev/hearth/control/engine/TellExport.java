package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// How far is the export that is being made?
public record TellExport() implements Request<TransferWork> {
    @Override
    public Class<TransferWork> answerType() {
        return TransferWork.class;
    }
}
