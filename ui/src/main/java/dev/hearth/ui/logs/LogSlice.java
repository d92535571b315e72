package dev.hearth.ui.logs;

/// Lines of one block as they stood when they were asked for.
///
/// @param text the block's text then; a longer one may have taken its place since
/// @param from index of the first line
/// @param to   index after the last line
@SuppressWarnings("ArrayRecordComponent") // never compared
record LogSlice(LogBlock block, byte[] text, int from, int to) {
    int start() {
        return from == 0 ? 0 : block.ends[from - 1];
    }

    int end() {
        return block.ends[to - 1];
    }
}
