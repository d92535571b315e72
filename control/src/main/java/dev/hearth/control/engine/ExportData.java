package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Write everything that the database holds at this moment into a file. It goes on by itself; [TellExport] tells how
/// far it is.
///
/// @param file     absolute; nothing is there yet
/// @param readable whether it is to hold what members wrote in plain words
public record ExportData(String file, boolean readable) implements Request<TransferWork> {
    @Override
    public Class<TransferWork> answerType() {
        return TransferWork.class;
    }
}
