package org.tollkeeper.wire;

/// The characters that frame a message of the text formats.
final class ControlCharacters {
    private ControlCharacters() {}

    static final char SOH = 0x01;
    static final char STX = 0x02;
    static final char ETX = 0x03;
    static final char EOT = 0x04;
    static final char SYN = 0x16;
    static final char US = 0x1F;
}
