package org.tollkeeper.domain.claim;

/// What the people counted were. `ALL` is not broken down, and is the roll-up of the others.
public enum Category {
    MILITARY,
    CIVILIAN,
    POLICE,
    PEACEKEEPER,
    ALL
}
