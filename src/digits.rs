//! Hexadecimal digits, as [`parse`](crate::parse) and [`scan`](crate::scan) read them.

/// The value of each hexadecimal digit; 0xFF for every other byte.
static HEX_VALUE: [u8; 256] = {
    let mut table = [0xFF; 256];
    let mut value = 0;
    while value < 16 {
        let digit = b"0123456789ABCDEF"[value as usize];
        table[digit as usize] = value;
        table[digit.to_ascii_lowercase() as usize] = value;
        value += 1;
    }
    table
};

/// The value of a digit; 0xFF for every other byte.
pub(crate) fn hex_value(byte: u8) -> u8 {
    HEX_VALUE[usize::from(byte)]
}

/// The value of 8 bytes of which each is a digit. All are read at once.
pub(crate) const fn hex_digits(digits: [u8; 8]) -> u32 {
    let digits = u64::from_be_bytes(digits);
    // Letters have bit 6, and A has 1 in its low half.
    let values = (digits & 0x0F0F_0F0F_0F0F_0F0F) + (digits >> 6 & 0x0101_0101_0101_0101) * 9;
    let bytes = (values | values >> 4) & 0x00FF_00FF_00FF_00FF;
    let halves = (bytes | bytes >> 8) & 0x0000_FFFF_0000_FFFF;
    ((halves | halves >> 16) & 0xFFFF_FFFF) as u32
}

/// Whether none of 8 digits is a letter.
pub(crate) const fn are_decimal(digits: [u8; 8]) -> bool {
    u64::from_ne_bytes(digits) & 0x4040_4040_4040_4040 == 0
}

/// The low 32 bits of 64, where the others only repeat the sign or are 0.
pub(crate) fn low_half(value: u64) -> Option<u32> {
    // A sign that is extended sets the upper 33 bits.
    let extended = value >> 31 == 0x1_FFFF_FFFF || value >> 32 == 0;
    extended.then_some((value & 0xFFFF_FFFF) as u32)
}
