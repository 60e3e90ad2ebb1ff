package org.tollkeeper.messaging;

import java.net.URI;

/// Where a service finds the broker and the registry, and how the topics it owns are to be made.
///
/// @param bootstrap `host:port`, several with commas
/// @param registry the registry's Confluent-compatible API, `…/apis/ccompat/v7`
/// @param partitions of each topic; fixed once the topics exist
/// @param replication copies of each partition
public record Platform(String bootstrap, URI registry, int partitions, short replication) {
    public Platform {
        if (partitions < 1 || replication < 1) {
            throw new IllegalArgumentException("partitions is " + partitions + " and replication " + replication
                    + "; each is at least 1. No topic was made.");
        }
    }
}
