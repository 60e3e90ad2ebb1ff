package org.tollkeeper.e2e.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tollkeeper.e2e.BusyTollkeeper;

/// Tests of the page: in the one browser, against the one running system.
@Tag("browser")
@ExtendWith({BusyTollkeeper.class, InBrowser.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PageTest {}
