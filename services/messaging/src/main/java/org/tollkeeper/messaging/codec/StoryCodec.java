package org.tollkeeper.messaging.codec;

import org.tollkeeper.schemas.StoryAction;
import org.tollkeeper.schemas.StoryKind;
import org.tollkeeper.schemas.StoryStatus;
import org.tollkeeper.wire.Story;

/// Versions of stories.
final class StoryCodec {
    private StoryCodec() {}

    static org.tollkeeper.schemas.Story toAvro(Story story) {
        var avro = new org.tollkeeper.schemas.Story();
        avro.setProvider(story.provider());
        avro.setPublisher(story.publisher());
        avro.setKey(story.key());
        avro.setVersion(story.version());
        avro.setOrder(story.rank());
        avro.setContentHash(story.contentHash());
        avro.setStatus(Symbols.toAvro(story.status(), StoryStatus.class));
        avro.setAction(Symbols.toAvro(story.action(), StoryAction.class));
        avro.setConflict(story.conflict());
        avro.setEmbargoedUntil(story.embargoedUntil());
        avro.setUrgency(story.urgency());
        avro.setSlug(story.slug());
        avro.setHeadline(story.headline());
        avro.setEdNote(story.edNote());
        avro.setSignals(story.signals());
        avro.setPublished(story.published());
        avro.setVersionCreated(story.versionCreated());
        avro.setReceivedAt(story.receivedAt());
        avro.setLanguage(story.language());
        avro.setParagraphs(story.paragraphs().stream()
                .map(p -> new org.tollkeeper.schemas.Paragraph(p.start(), p.text()))
                .toList());
        avro.setKind(Symbols.toAvro(story.kind(), StoryKind.class));
        avro.setRaw(toAvro(story.raw()));
        avro.setWarnings(story.warnings());
        return avro;
    }

    static Story fromAvro(org.tollkeeper.schemas.Story avro) {
        return new Story(
                avro.getProvider(),
                avro.getPublisher(),
                avro.getKey(),
                avro.getVersion(),
                avro.getOrder(),
                avro.getContentHash(),
                Symbols.fromAvro(avro.getStatus(), Story.Status.class),
                Symbols.fromAvro(avro.getAction(), Story.Action.class),
                avro.getConflict(),
                avro.getEmbargoedUntil(),
                avro.getUrgency(),
                avro.getSlug(),
                avro.getHeadline(),
                avro.getEdNote(),
                avro.getSignals(),
                avro.getPublished(),
                avro.getVersionCreated(),
                avro.getReceivedAt(),
                avro.getLanguage(),
                avro.getParagraphs().stream()
                        .map(p -> new Story.Paragraph(p.getStart(), p.getText()))
                        .toList(),
                Symbols.fromAvro(avro.getKind(), Story.Kind.class),
                fromAvro(avro.getRaw()),
                avro.getWarnings());
    }

    private static org.tollkeeper.schemas.Raw toAvro(Story.Raw raw) {
        return new org.tollkeeper.schemas.Raw(raw.sha256(), raw.mediaType(), raw.size());
    }

    private static Story.Raw fromAvro(org.tollkeeper.schemas.Raw avro) {
        return new Story.Raw(avro.getSha256(), avro.getMediaType(), avro.getSize());
    }
}
