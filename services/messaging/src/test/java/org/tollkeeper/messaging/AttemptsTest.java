package org.tollkeeper.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void what_fails_is_tried_again_until_it_works_and_then_no_more() throws InterruptedException {
        var worked = new CountDownLatch(1);
        try (var attempts = new Attempts("teller", () -> {
            if (made.incrementAndGet() < 2) {
                throw new IllegalStateException("no broker at 127.0.0.1:1");
            }
            worked.countDown();
        })) {
            attempts.begin();

            assertThat(worked.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(attempts.waitingFor()).isEqualTo("another try: no broker at 127.0.0.1:1");
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void none_is_made_once_they_are_closed() throws InterruptedException {
        var failed = new CountDownLatch(1);
        var attempts = new Attempts("teller", () -> {
            made.incrementAndGet();
            failed.countDown();
            throw new IllegalStateException("no registry");
        });
        attempts.begin();
        assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();

        attempts.close();
        attempts.join();

        assertThat(attempts.isClosing()).isTrue();
        assertThat(made).hasValue(1);
    }
}
