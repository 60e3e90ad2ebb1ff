package org.tollkeeper.extraction.words;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;

/// A word for people.
///
/// @param group the sub-count it names, if any: children, women, medics ...
/// @param single whether it is one person
public record PeopleWord(Category category, @Nullable String group, boolean single) {}
