package dev.hearth.engine.remote;

import dev.hearth.control.Bearer;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.http.ControlServer;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The engine's control channel, open: requests go to the rooms that brought a handler, streams to who follows them,
/// and a run file says where all this is.
public final class Remote implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Remote.class);

    private final ControlServer server;
    private final LiveStream live;
    private final LogStream log;
    private final Path runFile;

    private Remote(ControlServer server, LiveStream live, LogStream log, Path runFile) {
        this.server = server;
        this.live = live;
        this.log = log;
        this.runFile = runFile;
    }

    /// Opens it.
    ///
    /// @throws IOException if there is no port, or the run file cannot be written
    public static Remote open(
            Bearer bearer, Path runFile, List<? extends Handler<?, ?>> handlers, LiveStream live, LogStream log)
            throws IOException {
        ControlServer server = ControlServer.start(
                bearer,
                handlers.stream().map(Remote::watched).toList(),
                Map.of(EngineStreams.LIVE, live.ring(), EngineStreams.LOG, log.ring()));
        try {
            RunFile.ofThisProcess(server.address()).write(runFile);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        live.start();
        return new Remote(server, live, log, runFile);
    }

    public int port() {
        return server.address().port();
    }

    /// The other side is told no more than that it failed; why, stands in the log.
    private static <A, R extends Request<A>> Handler<A, R> watched(Handler<A, R> handler) {
        return Handler.of(handler.request(), request -> {
            try {
                return handler.work().answer(request);
            } catch (RuntimeException e) {
                LOG.atError()
                        .addKeyValue(Fact.REQUEST.key(), Request.nameOf(handler.request()))
                        .setCause(e)
                        .log("a request failed");
                throw e;
            }
        });
    }

    /// Closes it and takes the run file away.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(runFile);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the run file stays; it names a process that has ended");
        }
        live.close();
        log.close();
        server.close();
    }
}
