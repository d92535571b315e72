package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import dev.hearth.engine.base.store.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts restored data in the place of the present, and the present aside, by renaming alone. A journal is written
/// first; whoever opens the data folder next, after a power cut at any step, finishes what it says. What was put
/// aside is kept for a while, and is brought back the same way.
///
/// Needs the data folder's lock.
public final class Switch {
    /// How long what was put aside is kept.
    public static final Duration KEPT = Duration.ofDays(7);

    private static final String JOURNAL = "journal.json";
    private static final String DATABASE = "db";
    private static final String CONFIG = "config.json";
    private static final List<String> PARTS = List.of(DATABASE, CONFIG);

    private final Places places;

    public Switch(Places places) {
        this.places = places;
    }

    /// What is being done, or was done last.
    ///
    /// @param done     whether it is over
    /// @param incoming the folder that the new data came from, below the folder for restores
    /// @param aside    the folder that the old data went to
    /// @param brings   what the incoming folder held at first
    /// @param archive  the archive's name; empty for an undo
    /// @param at       when it began
    record Journal(boolean done, String incoming, String aside, List<String> brings, String archive, Instant at) {
        Journal {
            brings = List.copyOf(brings);
        }

        private Journal finished() {
            return new Journal(true, incoming, aside, brings, archive, at);
        }
    }

    /// An empty folder for what is to come.
    Path freshIncoming() throws IOException {
        OwnerOnly.createFolders(places.restore());
        var incoming = places.restore().resolve("incoming");
        Folders.delete(incoming);
        OwnerOnly.createFolder(incoming);
        return incoming;
    }

    /// Switches to what lies in a folder below the one for restores. From the journal's writing on it will be done,
    /// whatever happens.
    void to(Path incoming, String archive, Instant now) throws IOException {
        var aside = freshAside(now);
        var brings = PARTS.stream()
                .filter(part -> Files.exists(incoming.resolve(part)))
                .toList();
        var journal = new Journal(false, name(incoming), name(aside), brings, archive, now);
        write(journal);
        carryOut(journal);
    }

    private Path freshAside(Instant now) throws IOException {
        long number = now.toEpochMilli();
        while (Files.exists(places.restore().resolve("aside-" + number))) {
            number++;
        }
        var aside = places.restore().resolve("aside-" + number);
        OwnerOnly.createFolder(aside);
        return aside;
    }

    /// Brings back what the last switch put aside.
    ///
    /// @return whether there was anything to bring back
    boolean undo(Instant now) throws IOException {
        var last = undoable(now);
        if (last.isPresent()) {
            to(places.restore().resolve(last.get().aside()), "", now);
        }
        return last.isPresent();
    }

    /// The switch that could be undone; empty if there is none.
    Optional<Journal> undoable(Instant now) throws IOException {
        return journal().filter(journal -> canUndo(journal, now));
    }

    private boolean canUndo(Journal journal, Instant now) {
        return journal.done()
                && Files.isDirectory(places.restore().resolve(journal.aside()).resolve(DATABASE))
                && journal.at().plus(KEPT).isAfter(now);
    }

    /// Ends what was begun, and removes what was unpacked and never used. To be called before the data is opened.
    public void finish() throws IOException {
        if (!Files.isDirectory(places.restore())) {
            return;
        }
        var last = journal();
        if (last.isPresent() && !last.get().done()) {
            carryOut(last.get());
        }
        keepOnly(last.map(Journal::aside));
    }

    /// Lets go of what was put aside too long ago.
    void forgetOld(Instant now) throws IOException {
        if (Files.isDirectory(places.restore()) && undoable(now).isEmpty()) {
            keepOnly(Optional.empty());
        }
    }

    private void keepOnly(Optional<String> needed) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(places.restore(), Files::isDirectory)) {
            for (Path folder : folders) {
                if (!needed.equals(Optional.of(name(folder)))) {
                    Folders.delete(folder);
                }
            }
        }
    }

    /// Each step is seen in what lies where, so that it can be begun again at any of them: as long as a new part
    /// lies in the incoming folder, the one in its place is the old one.
    private void carryOut(Journal journal) throws IOException {
        var incoming = places.restore().resolve(journal.incoming());
        var aside = places.restore().resolve(journal.aside());
        for (var part : PARTS) {
            var from = incoming.resolve(part);
            boolean isOld = !journal.brings().contains(part) || Files.exists(from);
            if (isOld && Files.exists(place(part))) {
                Folders.move(place(part), aside.resolve(part));
            }
            if (Files.exists(from)) {
                Folders.move(from, place(part));
            }
        }
        write(journal.finished());
    }

    private Path place(String part) {
        return part.equals(DATABASE) ? places.database() : places.config();
    }

    private Optional<Journal> journal() throws IOException {
        try {
            return Optional.of(Wire.read(Files.readString(journalFile()), Journal.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (Wire.Unreadable e) {
            throw new IOException("the journal of a restore is damaged: " + journalFile());
        }
    }

    private void write(Journal journal) throws IOException {
        OwnerOnly.write(journalFile(), Wire.line(journal).getBytes(StandardCharsets.UTF_8));
    }

    private Path journalFile() {
        return places.restore().resolve(JOURNAL);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
