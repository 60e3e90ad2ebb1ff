package org.tollkeeper.messaging.codec;

import org.jspecify.annotations.Nullable;

/// Enums of the domain and of the contracts have the same symbols, but for `UNKNOWN`, which only a reader makes.
final class Symbols {
    private Symbols() {}

    static <A extends Enum<A>> A toAvro(Enum<?> symbol, Class<A> type) {
        return Enum.valueOf(type, symbol.name());
    }

    static <A extends Enum<A>> @Nullable A toAvroIfThere(@Nullable Enum<?> symbol, Class<A> type) {
        return symbol == null ? null : toAvro(symbol, type);
    }

    static <D extends Enum<D>> D fromAvro(Enum<?> symbol, Class<D> type) {
        if (symbol.name().equals("UNKNOWN")) {
            throw new UnreadableValueException("A " + symbol.getDeclaringClass().getSimpleName()
                    + " was written that this release does not know, by a newer one. Nothing was derived from the value;"
                    + " bring this service to the release of its writer.");
        }
        return Enum.valueOf(type, symbol.name());
    }

    static <D extends Enum<D>> @Nullable D fromAvroIfThere(@Nullable Enum<?> symbol, Class<D> type) {
        return symbol == null ? null : fromAvro(symbol, type);
    }
}
