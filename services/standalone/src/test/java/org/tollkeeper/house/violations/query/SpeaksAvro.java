package org.tollkeeper.house.violations.query;

import org.apache.avro.Schema;

record SpeaksAvro(Schema schema) {}
