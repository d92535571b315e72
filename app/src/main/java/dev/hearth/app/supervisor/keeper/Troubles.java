package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Problem;

/// What the keeper itself has to tell the admin, in plain words.
final class Troubles {
    static final String IDENTIFY_BUDGET = "identify-budget";
    private static final String REPORT = "Read the newest crash report; if you cannot tell why, report it.";

    private Troubles() {}

    static Problem crashed(String who, String how) {
        return new Problem(
                "crashed",
                "The " + who + " stopped working: it " + how + ".",
                "Hearth starts it again by itself; you need not do anything.",
                "");
    }

    static Problem crashLoop(int crashes, long minutes) {
        return Problem.of(
                "crash-loop",
                "The bot crashed " + crashes + " times within " + minutes
                        + " minutes, so Hearth keeps it offline (safe mode). Your data can still be reached.",
                REPORT + " Then start the bot.");
    }

    static Problem safeModeCrashed() {
        return Problem.of(
                "safe-mode-crashed",
                "The engine crashes even in safe mode, with the bot offline.",
                REPORT + " Restoring a backup or reinstalling Hearth may help.");
    }

    static Problem identifyBudget(int count) {
        return Problem.of(
                IDENTIFY_BUDGET,
                "The bot connected to Discord " + count + " times today. Discord allows 1000 and then takes the token"
                        + " away, so Hearth has stopped trying.",
                "Hearth tries again after midnight UTC. If you have mended what was wrong, start the bot.");
    }

    static Problem noToken() {
        return Problem.of(
                "no-token", "There is no token for the real Discord yet.", "Give Hearth the bot's token first.");
    }

    static Problem practiceFailed(String reason) {
        return new Problem(
                "practice-failed",
                "The practice Discord did not start.",
                "Start the bot again; if it stays, report it with the file logs/practice.err.",
                reason);
    }

    static Problem engineMissing(String reason) {
        return new Problem(
                "engine-missing",
                "The engine's program cannot be started.",
                "Install or build Hearth anew; the launcher does so in a clone.",
                reason);
    }
}
