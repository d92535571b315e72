package dev.hearth.ui.logs;

import java.util.ArrayList;
import java.util.List;

/// The lines that are held in memory, by sequence numbers that stay with a line: new ones follow at the end, older ones
/// are put before the first, and the oldest go, block by block, once there are more than the admin allows.
///
/// One thread adds, one searches, one draws; each holds the lock for some microseconds at most.
final class LogStore {
    private final List<LogBlock> blocks = new ArrayList<>();
    private final Names loggers = new Names();
    private final Names threads = new Names();
    private int capacity;
    private long afterLast;

    /// @param capacity how many lines are held at least, before the oldest go
    LogStore(int capacity) {
        this.capacity = capacity;
    }

    /// Adds the newest line.
    synchronized void add(LogLine line) {
        if (blocks.isEmpty() || blocks.getLast().isFull()) {
            blocks.add(new LogBlock(end()));
            dropOldest();
        }
        blocks.getLast().add(line, loggers.number(line.logger()), threads.number(line.thread()));
    }

    /// Puts older lines before the first, oldest first. They are held beyond the capacity, for somebody asked for them;
    /// the next thousands of new lines push them out again.
    synchronized void addBefore(List<LogLine> older) {
        var fresh = new ArrayList<LogBlock>();
        long sequence = first() - older.size();
        for (var line : older) {
            if (fresh.isEmpty() || fresh.getLast().isFull()) {
                fresh.add(new LogBlock(sequence));
            }
            fresh.getLast().add(line, loggers.number(line.logger()), threads.number(line.thread()));
            sequence++;
        }
        blocks.addAll(0, fresh);
    }

    /// Forgets all; sequence numbers go on, so that nobody takes a new line for an old one.
    synchronized void clear() {
        afterLast = end();
        blocks.clear();
    }

    synchronized void capacity(int lines) {
        capacity = lines;
        dropOldest();
    }

    /// The first line's sequence number; below zero once older ones were put before it.
    synchronized long first() {
        return blocks.isEmpty() ? afterLast : blocks.getFirst().first;
    }

    /// The sequence number that the next line gets.
    synchronized long end() {
        return blocks.isEmpty() ? afterLast : blocks.getLast().first + blocks.getLast().count;
    }

    synchronized LogLine line(long sequence) {
        var block = blocks.get(indexOf(sequence));
        return block.line((int) (sequence - block.first), loggers, threads);
    }

    synchronized List<String> loggerNames() {
        return loggers.all();
    }

    /// What a search reads: the lines from a sequence number on.
    synchronized List<LogSlice> from(long sequence) {
        var slices = new ArrayList<LogSlice>();
        for (int i = Math.max(0, indexOf(sequence)); i < blocks.size(); i++) {
            var block = blocks.get(i);
            int from = (int) Math.max(0, sequence - block.first);
            if (from < block.count) {
                slices.add(new LogSlice(block, block.text, from, block.count));
            }
        }
        return slices;
    }

    /// The last block that begins at or before a sequence number; -1 if all begin after it.
    private int indexOf(long sequence) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).first <= sequence) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private void dropOldest() {
        while (blocks.size() > 1 && end() - blocks.get(1).first >= capacity) {
            blocks.removeFirst();
        }
    }
}
