package org.tollkeeper.house.violations.domain;

@SuppressWarnings("ArrayRecordComponent") // the violation that a rule of the house must catch
record HoldsAnArray(byte[] bytes) {}
