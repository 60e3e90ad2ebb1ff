/// Apache Kafka's own server, inside this process.
@NullMarked
package org.tollkeeper.standalone.broker;

import org.jspecify.annotations.NullMarked;
