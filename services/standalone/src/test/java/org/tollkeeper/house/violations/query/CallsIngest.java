package org.tollkeeper.house.violations.query;

import org.tollkeeper.house.violations.ingest.Door;

record CallsIngest(Door door) {}
