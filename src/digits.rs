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

/// The value of 8 bytes of which each is a digit.
pub(crate) fn hex_digits(digits: [u8; 8]) -> u32 {
    digits.iter().fold(0, |value, &digit| value << 4 | u32::from(hex_value(digit)))
}

/// The low 32 bits of 64, where the others only repeat the sign or are 0.
pub(crate) fn low_half(value: u64) -> Option<u32> {
    // A sign that is extended sets the upper 33 bits.
    let extended = value >> 31 == 0x1_FFFF_FFFF || value >> 32 == 0;
    extended.then_some((value & 0xFFFF_FFFF) as u32)
}
