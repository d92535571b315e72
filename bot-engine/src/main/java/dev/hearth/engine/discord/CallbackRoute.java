package dev.hearth.engine.discord;

import java.io.IOException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Posts the first answer to an interaction. JDA can post it only once: after a failure its interaction is spent, and
/// the member would see "did not respond". This room's answers may be tried again, so they go by this route, over
/// JDA's own HTTP client. The route needs no token and knows no limit but the interaction's own three seconds.
final class CallbackRoute {
    /// How a post ended.
    enum Outcome {
        TAKEN,
        /// Discord had taken an earlier post of the same answer though it did not say so.
        TAKEN_BEFORE,
        /// The three seconds are over.
        EXPIRED,
        /// Discord will not take this answer, however often.
        REFUSED,
        /// It may be taken when tried again.
        FAILED;

        /// Whether the member has the answer.
        boolean isTaken() {
            return this == TAKEN || this == TAKEN_BEFORE;
        }
    }

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int ALREADY_ACKNOWLEDGED = 40_060;

    private final String restBase;
    private final OkHttpClient http;

    /// @param restBase Discord's REST API with its version, ending in a slash
    CallbackRoute(String restBase, OkHttpClient http) {
        this.restBase = restBase;
        this.http = http;
    }

    Outcome post(Interaction interaction, Callback.Post answer) {
        Request request = new Request.Builder()
                .url(restBase + "interactions/" + interaction.getId() + "/" + interaction.getToken() + "/callback")
                .post(body(answer))
                .build();
        try (Response response = http.newCall(request).execute()) {
            return outcome(response);
        } catch (IOException e) {
            return Outcome.FAILED;
        }
    }

    /// JSON, or a form with the JSON and the files where there are any.
    private static RequestBody body(Callback.Post answer) {
        return answer.files().isEmpty()
                ? RequestBody.create(answer.json().toJson(), JSON)
                : AttachedFile.createMultipartBody(answer.files(), answer.json())
                        .build();
    }

    private static Outcome outcome(Response response) throws IOException {
        if (response.isSuccessful()) {
            return Outcome.TAKEN;
        }
        return switch (response.code()) {
            case 400 -> code(response) == ALREADY_ACKNOWLEDGED ? Outcome.TAKEN_BEFORE : Outcome.REFUSED;
            case 404 -> Outcome.EXPIRED;
            case 429 -> Outcome.FAILED;
            default -> response.code() >= 500 ? Outcome.FAILED : Outcome.REFUSED;
        };
    }

    private static int code(Response response) throws IOException {
        try {
            return DataObject.fromJson(response.body().string()).getInt("code", 0);
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
