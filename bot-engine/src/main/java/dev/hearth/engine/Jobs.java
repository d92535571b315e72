package dev.hearth.engine;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.feature.Job;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what the rooms do by themselves, one job at a time. A job that fails is tried again when its time comes.
final class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Alarm alarm;
    private final List<Job> jobs;
    private boolean stopped;

    Jobs(Alarm alarm, List<Job> jobs) {
        this.alarm = alarm;
        this.jobs = List.copyOf(jobs);
    }

    void start() {
        jobs.forEach(this::later);
    }

    /// Waits for the one that is running, then runs those that come at the end.
    synchronized void stop() {
        stopped = true;
        jobs.stream().filter(Job::atTheEnd).forEach(Jobs::carryOut);
    }

    private void later(Job job) {
        alarm.after(job.every(), () -> inTurn(job));
    }

    private synchronized void inTurn(Job job) {
        if (!stopped) {
            carryOut(job);
            later(job);
        }
    }

    private static void carryOut(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue(Fact.KIND.key(), job.name()).setCause(e).log("a job failed");
        }
    }
}
