package dev.hearth.engine.base.ai;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which AI service is asked, and how it knows Hearth. Any that speaks OpenAI's API will do, on this PC or elsewhere.
///
/// @param base  what its paths are relative to, such as `https://api.openai.com/v1`; without a slash at the end
/// @param key   empty if it wants none
/// @param model what judges messages; empty for the service's own choice
public record AiSettings(URI base, String key, String model) {
    private static final int LONGEST = 500;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{0," + LONGEST + "}");
    private static final Pattern MODEL = Pattern.compile("[\\x21-\\x7e]{0,100}");

    /// What is wrong with what somebody typed.
    public enum Fault {
        /// It is no address, or holds more than one.
        ADDRESS,
        /// Messages, or the key, would travel for all to read.
        OPEN_ADDRESS,
        KEY,
        MODEL
    }

    /// Thrown for what cannot be a service; says which part, and nothing of what was typed.
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        private final Fault fault;

        Unfit(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /// What somebody typed, looked at.
    public static AiSettings of(String address, String key, String model) throws Unfit {
        if (!KEY.matcher(key).matches()) {
            throw new Unfit(Fault.KEY);
        }
        if (!MODEL.matcher(model).matches()) {
            throw new Unfit(Fault.MODEL);
        }
        URI base = parse(address).orElseThrow(() -> new Unfit(Fault.ADDRESS));
        if (base.getScheme().equals("http") && !isNear(base.getHost())) {
            throw new Unfit(Fault.OPEN_ADDRESS);
        }
        return new AiSettings(base, key, model);
    }

    private static Optional<URI> parse(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address.strip().replaceAll("/+$", ""));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            return web && plain && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// This PC or its own network. Names are not looked up: they may mean another place tomorrow.
    private static boolean isNear(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            InetAddress literal = InetAddress.ofLiteral(host);
            return literal.isLoopbackAddress() || literal.isSiteLocalAddress() || literal.isLinkLocalAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Without the key.
    @Override
    public String toString() {
        return "AiSettings[" + base.getHost() + "]";
    }
}
