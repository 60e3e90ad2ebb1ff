package org.tollkeeper.ingest.feeds;

/// What the codes of the document mean, in a sentence.
final class Meaning {
    private Meaning() {}

    static String ofState(String state) {
        return switch (state) {
            case "STARTING" -> "Not looked at yet";
            case "OK" -> "Works";
            case "UNREADABLE" -> "Answers with something that cannot be read";
            case "WAITING" -> "Asked to be left alone for a while";
            case "FAILING" -> "Does not answer as it should; tried again, less and less often";
            case "STOPPED" -> "Stopped for good";
            default -> state;
        };
    }

    static String ofAlert(String kind) {
        return switch (kind) {
            case "UNREADABLE_KILL" -> "what cannot be read seems to take a story back";
            case "UNMATCHED_KILL" -> "a story was taken back that never came here";
            case "REPAIRED_KILL" -> "a story was taken back by a damaged document; it is only withheld";
            default -> kind;
        };
    }

    static String ofKind(String kind) {
        return switch (kind) {
            case "POLL" -> "polled address";
            case "CURSOR" -> "pages of an interface";
            case "QUEUE" -> "queue";
            case "FOLDER" -> "watched folder";
            case "PUSH" -> "sent to us";
            default -> kind;
        };
    }
}
