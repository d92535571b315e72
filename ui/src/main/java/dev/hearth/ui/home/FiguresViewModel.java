package dev.hearth.ui.home;

import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.Metrics;
import dev.hearth.ui.port.EngineListener;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The engine's figures second by second, each with its last two minutes.
public final class FiguresViewModel implements EngineListener {
    private static final int POINTS = 40;
    /// Seconds that make one point of a line: single ones would draw noise.
    private static final int GATHERED = 3;
    private static final double BYTES_PER_MB = 1 << 20;

    private final Map<Figure, Series> series =
            Stream.of(Figure.values()).collect(Collectors.toUnmodifiableMap(figure -> figure, figure -> new Series()));
    private final ReadOnlyObjectWrapper<@Nullable EngineStatus> status = new ReadOnlyObjectWrapper<>();

    @Override
    public void status(EngineStatus now) {
        status.set(now);
    }

    @Override
    public void metrics(Metrics now) {
        series.forEach((figure, values) -> values.add(figure.read.apply(now)));
    }

    @Override
    public void gone() {
        status.set(null);
        series.values().forEach(Series::clear);
    }

    /// A figure now; null where it was not measured, or nothing runs.
    ReadOnlyObjectProperty<@Nullable Double> now(Figure figure) {
        return of(figure).now.getReadOnlyProperty();
    }

    /// The last two minutes, oldest first.
    ObservableList<Double> history(Figure figure) {
        return of(figure).readable;
    }

    /// What the engine says of itself; null while none runs.
    ReadOnlyObjectProperty<@Nullable EngineStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    private Series of(Figure figure) {
        var found = series.get(figure);
        if (found == null) {
            throw new IllegalStateException("no series for " + figure);
        }
        return found;
    }

    /// What is shown, in its order.
    enum Figure {
        LATENCY(metrics -> metrics.pingMs().map(Long::doubleValue).orElse(null)),
        COMMANDS(metrics -> (double) metrics.perMinute()),
        ANSWER(metrics -> metrics.answerMs().map(Long::doubleValue).orElse(null)),
        MEMORY(metrics -> metrics.memoryBytes() / BYTES_PER_MB);

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<Metrics, @Nullable Double> read;

        Figure(Function<Metrics, @Nullable Double> read) {
            this.read = read;
        }

        static List<Figure> all() {
            return List.of(values());
        }
    }

    /// One figure's values.
    private static final class Series {
        private final ReadOnlyObjectWrapper<@Nullable Double> now = new ReadOnlyObjectWrapper<>();
        private final ObservableList<Double> values = FXCollections.observableArrayList();
        private final ObservableList<Double> readable = FXCollections.unmodifiableObservableList(values);
        private double sum;
        private int count;

        void add(@Nullable Double value) {
            now.set(value);
            if (value == null) {
                return;
            }
            sum += value;
            count++;
            if (count < GATHERED && !values.isEmpty()) {
                return;
            }
            if (values.size() == POINTS) {
                values.removeFirst();
            }
            values.add(sum / count);
            sum = 0;
            count = 0;
        }

        void clear() {
            now.set(null);
            values.clear();
            sum = 0;
            count = 0;
        }
    }
}
