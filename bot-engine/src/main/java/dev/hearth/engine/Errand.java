package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

/// A program that carries out one order in an engine's place or beside one: the order is a line on its standard input,
/// what it tells are lines on its standard output. It ends with its parent.
///
/// @param <O> the order
/// @param <R> what is told
final class Errand<O, R> {
    private final Class<O> order;
    private final Work<O, R> work;
    private final Function<Problem, R> failed;
    private final PrintStream out;

    /// @param out hears each line that is told
    Errand(Class<O> order, Work<O, R> work, Function<Problem, R> failed, PrintStream out) {
        this.order = order;
        this.work = work;
        this.failed = failed;
        this.out = out;
    }

    /// What carries an order out.
    interface Work<O, R> {
        /// Carries it out.
        ///
        /// @param told hears what is told before the end
        /// @return the last that is told
        R carryOut(O order, Consumer<R> told) throws CannotStart, Refused;
    }

    /// Runs to the end.
    ///
    /// @return the last that was told
    R run() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var last = carryOut(in);
        tell(last);
        return last;
    }

    private R carryOut(BufferedReader in) {
        try {
            var read = Wire.read(String.valueOf(in.readLine()), order);
            Thread.ofPlatform().daemon().name("parent").start(() -> endWith(in));
            return work.carryOut(read, this::tell);
        } catch (CannotStart e) {
            return failed.apply(e.problem());
        } catch (Refused e) {
            return failed.apply(e.problem());
        } catch (IOException | Wire.Unreadable e) {
            return failed.apply(EngineFailure.DATA_FOLDER_UNWRITABLE.problem(""));
        }
    }

    private synchronized void tell(R report) {
        out.println(Wire.line(report));
        out.flush();
    }

    /// What is half made counts for nothing, and is removed or finished by the next who opens the data folder.
    private static void endWith(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // a parent has nothing more to say
            }
        } catch (IOException e) {
            // the same as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
