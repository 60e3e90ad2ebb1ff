package org.tollkeeper.aggregator;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/// One memory budget for all stores of the process, outside the Java heap: 160 MiB, of which at most 80 MiB are rows
/// that are not on disk yet. It fills as the rows do: filters and indexes stay in memory, and what a claim touches
/// next is what was touched last. With 64 MiB a claim among a hundred thousand took 1.7 times as long as one among a
/// thousand; with this one among a million takes 1.4 times as long (`Running` in the benchmarks).
public final class BoundedMemory implements RocksDBConfigSetter {

    private static final long BUDGET = 160L << 20;
    private static final long WRITES = 80L << 20;
    private static final long WRITES_OF_A_STORE = 16L << 20;

    private static final Cache CACHE = new LRUCache(BUDGET);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        var tables = (BlockBasedTableConfig) options.tableFormatConfig();
        tables.setBlockCache(CACHE);
        tables.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(tables);
        // Most claims are new: a filter that covers the oldest rows too answers that without reading them.
        options.setOptimizeFiltersForHits(false);
        options.setWriteBufferManager(BUFFERS);
        options.setMaxWriteBufferNumber(2);
        options.setWriteBufferSize(WRITES_OF_A_STORE);
    }

    /// The budget is shared and lives as long as the process.
    @Override
    public void close(String store, Options options) {}
}
