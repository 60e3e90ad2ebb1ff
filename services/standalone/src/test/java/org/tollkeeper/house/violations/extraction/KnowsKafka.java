package org.tollkeeper.house.violations.extraction;

import org.apache.kafka.common.TopicPartition;

record KnowsKafka(TopicPartition partition) {}
