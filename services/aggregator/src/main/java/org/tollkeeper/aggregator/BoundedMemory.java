package org.tollkeeper.aggregator;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/// One memory budget for all stores of the process; by default each of them would take a hundred megabytes. Small,
/// because what is read often is in memory.
public final class BoundedMemory implements RocksDBConfigSetter {

    private static final long BUDGET = 64L << 20;
    private static final long WRITES = 32L << 20;

    private static final Cache CACHE = new LRUCache(BUDGET);
    private static final WriteBufferManager BUFFERS = new WriteBufferManager(WRITES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        var tables = (BlockBasedTableConfig) options.tableFormatConfig();
        tables.setBlockCache(CACHE);
        tables.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(tables);
        options.setWriteBufferManager(BUFFERS);
        options.setMaxWriteBufferNumber(2);
        options.setWriteBufferSize(4L << 20);
    }

    /// The budget is shared and lives as long as the process.
    @Override
    public void close(String store, Options options) {}
}
