package org.tollkeeper.domain.claim;

/// Which extractor read a claim in a story, and with which words. It says where a claim comes from and nothing about
/// what it says, so neither its id nor any digest rests on it.
///
/// @param version of the extractor, as it names itself
/// @param lexicon the first digits of the SHA-256 of what it was told of the conflict
public record ReadBy(String version, String lexicon) {}
