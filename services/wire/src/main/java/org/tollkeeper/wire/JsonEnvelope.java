package org.tollkeeper.wire;

/// What ninjs and its relatives have in common.
final class JsonEnvelope {
    private JsonEnvelope() {}

    static void read(JsonFields fields, Drafting drafting) {
        status(fields, drafting);
        var embargo = fields.text("embargoed");
        if (embargo != null) {
            drafting.embargo(embargo);
        }
        fields.codes("signal").forEach(code -> drafting.signal("signal", code));
        fields.codes("signals").forEach(code -> drafting.signal("signal", code));
        drafting.created(fields.time("firstcreated"), fields.time("versioncreated"))
                .urgency(fields.text("urgency"))
                .slug(fields.text("slugline"))
                .edNote(fields.text("ednote"))
                .language(fields.text("language"));
    }

    /// A status that is no text says nothing that could be trusted; it is withheld like any that nobody knows.
    private static void status(JsonFields fields, Drafting drafting) {
        var status = fields.node("pubstatus");
        if (status != null) {
            drafting.status(status.isTextual() ? status.asText() : status.toString());
        }
    }
}
