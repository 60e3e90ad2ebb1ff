package org.tollkeeper.house.violations.ingest;

/// Stands for a class of ingest.
public record Door(String name) {}
