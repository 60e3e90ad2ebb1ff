package org.tollkeeper.extraction.words;

import java.util.List;

/// A country, by all the words that mean it or lie in it.
public record Country(String name, List<String> names, List<String> people, List<String> places) {}
