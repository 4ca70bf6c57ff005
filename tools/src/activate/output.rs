//! What the output of the command says, found as it flows by.

use std::borrow::Cow;
use std::io::Write;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::bytes::{Captures, Regex};
use windows_activation_error::{ActivationCode, Origin};

use crate::codes;
use crate::keys::Hider;
use crate::text::{Decoder, View, Window};

/// What counts for the verdict. Its size does not grow with the output.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    known: Option<ActivationCode>,
    unknown: Option<ActivationCode>,
    /// Whether the text of `--expect` was there; `None` where none is expected.
    pub(crate) expected: Option<bool>,
    sentences: u64,
    licensed: u64,
    /// After the last sentence.
    other_states: u64,
    /// Lines that say that something failed. Nothing takes them back: what succeeds later can be
    /// another product.
    refusals: u64,
    /// Whether the output was still open when it was read no further.
    pub(crate) is_cut: bool,
}

/// How slmgr.vbs and ospp.vbs say that a product was activated, on a line of its own.
const SENTENCES: [&str; 3] = [
    "Product activated successfully.",
    "<Product activation successful>",
    "<Offline product activation successful>",
];

/// How slmgr.vbs says that it was done by telephone.
static DEPOSITED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i-u)^confirmation id for product [0-9a-f-]{36} deposited successfully\.$")
        .expect("the pattern is valid")
});

/// `License Status: Licensed` of slmgr.vbs, `LICENSE STATUS:  ---LICENSED---` of ospp.vbs.
static STATUS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i-u)license status:[ \t]*-*([a-z ]+)").expect("the pattern is valid")
});

/// A whole line of that kind, or what `slmgr.vbs /xpr` says instead.
static LICENSED: LazyLock<Regex> = LazyLock::new(|| {
    let status = r"license status:[ \t]*(?:licensed|-+licensed-+)";
    Regex::new(&format!(r"(?i-u)^(?:{status}|the machine is permanently activated\.)$"))
        .expect("the pattern is valid")
});

/// The other states of `slmgr.vbs /xpr`.
static EXPIRES: LazyLock<Regex> = LazyLock::new(|| {
    let grace = "(?:initial|additional|non-genuine|extended) grace period ends ";
    Regex::new(&format!("(?i-u)^(?:unlicensed$|windows is in notification mode|{grace})"))
        .expect("the pattern is valid")
});

/// What a line begins with that says that something failed: `Error: Product not found.`,
/// `ERROR DESCRIPTION: ...`, `<Product activation failed>`, `[ERROR] ...`, and what slmgr.vbs,
/// ospp.vbs and the host of scripts say without that word.
static REFUSAL: LazyLock<Regex> = LazyLock::new(|| {
    let begins = format!(
        r"{FRAME}(?:{}|{SCRIPTS})",
        [
            r"(?:authorization |cscript |fatal |input |wscript )?error\b",
            r"(?:offline )?(?:product )?activation failed\b",
        ]
        .join("|")
    );
    // `slmgr.vbs(1021, 5) Microsoft VBScript runtime error: Permission denied`
    let script = r#"[^"<>|?*]+\.(?:js|vbe|vbs|wsf)\([0-9]+, ?[0-9]+\) "#;
    Regex::new(&format!("(?i-u)^(?:{begins}|{script}|file not found: )"))
        .expect("the pattern is valid")
});

/// What stands around a word that is to be seen.
const FRAME: &str = r"[\s<\[(*!#=>-]*";

/// How slmgr.vbs and ospp.vbs say that they do nothing.
const SCRIPTS: &str = "connection failed with passed credentials\
    |insufficient rights to perform operation\
    |invalid combination of command parameters\
    |no installed product keys detected\
    |no office kms licenses were found\
    |passing credentials is not supported\
    |product key not found\
    |the following command is supported on \
    |the remote machine does not support this version of slmgr\
    |this command of slmgr.vbs is not supported\
    |this system is configured for token-based activation only\
    |unable to perform operation\
    |unrecognized file\
    |unrecognized option\
    |unsupported command passed";

/// A line of that kind that names no failure: `Error count: 0`, `ERROR DESCRIPTION: N/A`, and what
/// ospp.vbs prints of a licensed product, `ERROR CODE: 0x4004F040 (for information purposes ...)`.
static HARMLESS: LazyLock<Regex> = LazyLock::new(|| {
    let name = "error(?:[ _]?(?:code|count|description|level|message|reason|status))?(?:[(]s[)])?";
    let value = "(?:0+|0x0+|0x4004f[0-9a-f]{3}|n/a|none)";
    Regex::new(&format!(
        r"(?i-u)^{FRAME}{name}(?:\s*[:=]\s*|\s+){value}(?:\s*\(.*)?[\s.>)\]*!#=-]*$"
    ))
    .expect("the pattern is valid")
});

/// What explains the code in the line before it.
static DESCRIPTION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i-u)^error description\s*:").expect("the pattern is valid"));

/// Each line that is a sign has one of these.
static MARKS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(SCRIPTS.split('|').chain([
            "error",
            "activated successfully",
            "activation successful",
            "activation failed",
            "deposited successfully",
            "permanently activated",
            "license status",
            "unlicensed",
            "notification mode",
            "grace period ends",
            ".js(",
            ".vbe(",
            ".vbs(",
            ".wsf(",
            "file not found: ",
        ]))
        .expect("a few words fit")
});

/// What stands around what is said and is not seen: sequences of ECMA-48, whole with their text
/// where it is one for the terminal, other control characters, marks of encodings and directions.
/// And blanks that are not ASCII, which are one group.
static UNSEEN: LazyLock<Regex> = LazyLock::new(|| {
    let sequence = r"\x1B(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1B]*(?:\x07|\x1B\\)|[ -/]*[0-~]?)";
    let control = r"[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F]";
    let mark = r"[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]";
    let blank = r"([\x0B\x0C\u{85}\u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}])";
    Regex::new(&format!("{sequence}|{control}|{mark}|{blank}")).expect("the pattern is valid")
});

/// What a line says about success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Sentence,
    Licensed,
    OtherState,
    Refusal,
}

/// The longest line that can be a sign of success, as it is seen.
const SIGN: usize = 256;

impl Sign {
    /// What the line from `start` on says. What overwrites a line begins one.
    fn of(text: &[u8], start: usize, end: usize) -> Option<Self> {
        let line = plain(&text[start..end]);
        let line = line.trim_ascii();
        let begin = &line[..line.len().min(SIGN)];
        if REFUSAL.is_match(begin) {
            let is_harmless = HARMLESS.is_match(line)
                || (DESCRIPTION.is_match(begin) && ends_harmless(&text[..start]));
            if !is_harmless {
                return Some(Self::Refusal);
            }
        }
        let is_sentence = || {
            DEPOSITED.is_match(line)
                || SENTENCES.iter().any(|sentence| line.eq_ignore_ascii_case(sentence.as_bytes()))
        };
        let success = match line {
            _ if line.len() > SIGN => None,
            _ if is_sentence() => Some(Self::Sentence),
            _ => LICENSED.is_match(line).then_some(Self::Licensed),
        };
        // What was overwritten is not what was said last.
        if success.is_some() && !is_overwritten(&text[end..]) {
            return success;
        }
        // What is no success is one nowhere.
        let is_other = |found: Captures<'_>| {
            found.get(1).is_some_and(|state| {
                !state.as_bytes().trim_ascii().eq_ignore_ascii_case(b"licensed")
            })
        };
        let is_other = EXPIRES.is_match(line) || STATUS.captures_iter(line).any(is_other);
        is_other.then_some(Self::OtherState)
    }
}

/// Whether the last line names no failure.
fn ends_harmless(text: &[u8]) -> bool {
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let line = text.trim_ascii_end().rsplit(is_end).next().unwrap_or_default();
    HARMLESS.is_match(plain(line).trim_ascii())
}

/// Whether something is written over the line that ends here.
fn is_overwritten(after: &[u8]) -> bool {
    for part in after.split_inclusive(|byte| matches!(byte, b'\r' | b'\n')) {
        if !plain(part).trim_ascii().is_empty() {
            return true;
        }
        if part.ends_with(b"\n") {
            break;
        }
    }
    false
}

fn plain(line: &[u8]) -> Cow<'_, [u8]> {
    UNSEEN.replace_all(
        line,
        |found: &Captures<'_>| {
            if found.get(1).is_some() { &b" "[..] } else { &b""[..] }
        },
    )
}

impl Findings {
    #[cfg(test)]
    pub(crate) fn of(output: &[u8], expect: Option<&str>) -> Self {
        let mut stream = Stream::new(std::io::sink(), false, expect);
        stream.push(output);
        stream.end()
    }

    /// The failure that counts: the last one that is known, but one of licensing before one that
    /// can mean anything; else the last one that is not known.
    pub(crate) fn failure(&self) -> Option<ActivationCode> {
        self.known.or(self.unknown)
    }

    /// Whether a line says that something failed.
    pub(crate) fn is_refused(&self) -> bool {
        self.refusals > 0
    }

    pub(crate) fn says_success(&self) -> bool {
        let is_contradicted = self.other_states > 0 || self.is_refused();
        !self.is_cut && !is_contradicted && (self.sentences > 0 || self.licensed > 0)
    }

    /// Both streams together, this one first.
    pub(crate) fn and(mut self, later: &Self) -> Self {
        for code in [later.known, later.unknown].into_iter().flatten() {
            self.add(code);
        }
        self.expected = match (self.expected, later.expected) {
            (Some(first), Some(second)) => Some(first || second),
            (first, second) => first.or(second),
        };
        self.sentences += later.sentences;
        self.licensed += later.licensed;
        self.other_states += later.other_states;
        self.refusals += later.refusals;
        self.is_cut |= later.is_cut;
        self
    }

    fn add(&mut self, code: ActivationCode) {
        if !code.is_failure() {
            return;
        }
        let Ok(error) = code.error() else {
            self.unknown = Some(code);
            return;
        };
        let is_general =
            |code: ActivationCode| code.error().is_ok_and(|error| error.origin() == Origin::System);
        let is_weaker =
            error.origin() == Origin::System && self.known.is_some_and(|known| !is_general(known));
        if !is_weaker {
            self.known = Some(code);
        }
    }

    fn sign(&mut self, sign: Sign) {
        match sign {
            Sign::Sentence => {
                self.sentences += 1;
                // The status was asked before it.
                self.other_states = 0;
            }
            Sign::Licensed => self.licensed += 1,
            Sign::OtherState => self.other_states += 1,
            Sign::Refusal => self.refusals += 1,
        }
    }

    fn look(&mut self, view: View<'_>, expect: Option<&Expected>) {
        let is_new = |start: usize| (view.from..view.until).contains(&start);
        let mut hits = codes::any(view.text);
        hits.extend(codes::grouped(view.text));
        // What is named last counts.
        hits.sort_by_key(|hit| hit.range.start);
        for hit in hits {
            if is_new(hit.range.start) {
                self.add(hit.code);
            }
        }
        let mut end = 0;
        for mark in MARKS.find_iter(view.text) {
            if mark.start() < end {
                continue;
            }
            let before = &view.text[..mark.start()];
            let start = memchr::memrchr2(b'\n', b'\r', before).map_or(0, |at| at + 1);
            let rest = &view.text[start..];
            end = start + memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
            // A line belongs to the view in which it begins. One that began before the text has
            // no beginning here, and the start of the text is no longer new.
            if is_new(start)
                && let Some(sign) = Sign::of(view.text, start, end)
            {
                self.sign(sign);
            }
        }
        if let Some(expect) = expect {
            // It can begin in what was looked at before and end here.
            let found = expect.0.is_match(view.text);
            self.expected = Some(found || self.expected == Some(true));
        }
    }
}

/// The text to wait for, in every encoding in which it can come.
#[derive(Debug)]
struct Expected(AhoCorasick);

impl Expected {
    fn new(text: &str) -> Option<Self> {
        let mut forms = vec![text.as_bytes().to_vec()];
        #[cfg(windows)]
        {
            use local_encoding_ng::{Encoder as _, Encoding};
            forms.extend(Encoding::OEM.to_bytes(text).ok());
            forms.extend(Encoding::ANSI.to_bytes(text).ok());
        }
        forms.extend(wide(text));
        // What the code page cannot write becomes nothing, which would stand everywhere.
        forms.retain(|form| !form.is_empty());
        AhoCorasick::new(forms).ok().map(Self)
    }
}

/// UTF-16 is known by its ASCII. Before that, letters far from ASCII stay the bytes that they are;
/// the text can also end behind that. A short text would stand in other bytes by chance.
fn wide(text: &str) -> Vec<Vec<u8>> {
    let ascii = text.find(|letter: char| letter.is_ascii()).unwrap_or(text.len());
    let (far, rest) = text.split_at(ascii);
    if far.chars().count() < 3 {
        return Vec::new();
    }
    let little: Vec<u8> = far.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = far.encode_utf16().flat_map(u16::to_be_bytes).collect();
    [little, big].map(|bytes: Vec<u8>| [&bytes, rest.as_bytes()].concat()).into()
}

/// One stream of the command: passed on, and searched.
pub(crate) struct Stream<W> {
    to: W,
    /// A console of Windows takes whole lines of Unicode only.
    is_console: bool,
    decoder: Decoder,
    /// Decoded and not yet passed on.
    held: Hider,
    window: Window,
    findings: Findings,
    expect: Option<Expected>,
    is_ended: bool,
    /// What was passed on last does not end a line.
    is_line_open: bool,
}

/// A line that is longer is passed on in parts.
const LINE: usize = 8192;

impl<W: Write> Stream<W> {
    pub(crate) fn new(to: W, is_console: bool, expect: Option<&str>) -> Self {
        let findings = Findings { expected: expect.map(|_| false), ..Findings::default() };
        Self {
            to,
            is_console,
            decoder: Decoder::new(),
            held: Hider::new(),
            window: Window::new(),
            findings,
            expect: expect.and_then(Expected::new),
            is_ended: false,
            is_line_open: false,
        }
    }

    /// More would have come, and cannot be read.
    pub(crate) fn cut(&mut self) {
        self.findings.is_cut = true;
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        if self.is_ended {
            return;
        }
        let start = self.held.text.len();
        self.decoder.push(bytes, &mut self.held.text);
        let (findings, expect) = (&mut self.findings, self.expect.as_ref());
        self.window.push(&self.held.text[start..], &mut |view| findings.look(view, expect));
        self.pass_on(false);
    }

    /// What was found; nothing is passed on any more.
    pub(crate) fn end(&mut self) -> Findings {
        if !self.is_ended {
            self.is_ended = true;
            let start = self.held.text.len();
            self.decoder.finish(&mut self.held.text);
            let (findings, expect) = (&mut self.findings, self.expect.as_ref());
            let mut look = |view: View<'_>| findings.look(view, expect);
            self.window.push(&self.held.text[start..], &mut look);
            self.window.finish(&mut look);
            self.pass_on(true);
            if self.is_line_open {
                // What this program writes stands on lines of its own.
                _ = self.to.write_all(b"\n").and_then(|()| self.to.flush());
            }
        }
        self.findings.clone()
    }

    fn pass_on(&mut self, is_end: bool) {
        self.held.look(is_end);
        if is_end {
            self.held.hide_beginnings();
        }
        let held = &self.held.text;
        let cut = if is_end {
            held.len()
        } else if self.is_console && held.len() < LINE {
            memchr::memrchr(b'\n', &held[..self.held.decided()]).map_or(0, |at| at + 1)
        } else {
            self.held.decided()
        };
        if cut == 0 {
            return;
        }
        self.is_line_open = held[cut - 1] != b'\n';
        let text = &held[..cut];
        _ = if self.is_console {
            self.to.write_all(readable(text).as_bytes())
        } else {
            self.to.write_all(text)
        };
        _ = self.to.flush();
        self.held.forget(cut);
    }
}

/// Unicode for a console: what is not UTF-8 is in its code page.
fn readable(text: &[u8]) -> Cow<'_, str> {
    #[cfg(windows)]
    {
        use local_encoding_ng::{Encoder as _, Encoding};
        if std::str::from_utf8(text).is_err()
            && let Ok(decoded) = Encoding::OEM.to_string(text)
        {
            return decoded.into();
        }
    }
    String::from_utf8_lossy(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{AFTER, PIECE};

    fn passed_on(pieces: &[&[u8]], is_console: bool) -> String {
        let mut to = Vec::new();
        let mut stream = Stream::new(&mut to, is_console, None);
        for piece in pieces {
            stream.push(piece);
        }
        stream.end();
        String::from_utf8(to).unwrap()
    }

    #[test]
    fn keys_are_hidden_however_they_come() {
        let key = "AAAAA-BBBBB-CCCCC-DDDDD-EEEE2";
        let text = format!("Installed product key {key} successfully.\r\n");
        let hidden = text.replace("AAAAA-BBBBB-CCCCC-DDDDD", "*****-*****-*****-*****");
        for is_console in [false, true] {
            for size in [1, 2, 3, 7, 100] {
                let pieces: Vec<&[u8]> = text.as_bytes().chunks(size).collect();
                assert_eq!(passed_on(&pieces, is_console), hidden, "{size}");
                let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let pieces: Vec<&[u8]> = wide.chunks(size).collect();
                assert_eq!(passed_on(&pieces, is_console), hidden, "{size}");
            }
        }
    }

    /// A console cannot take a part of a letter; a line of any length gets there all the same.
    #[test]
    fn a_console_gets_whole_lines() {
        let mut stream = Stream::new(Vec::new(), true, None);
        stream.push(b"first line\nsecond one\nthe third ");
        assert_eq!(stream.to, b"first line\nsecond one\n");
        stream.push(b"line\n");
        assert_eq!(stream.to, b"first line\nsecond one\nthe third line\n");
        let mut stream = Stream::new(Vec::new(), true, None);
        // The last byte is held back until it is clear that no other encoding begins with it.
        stream.push(&[b' '; LINE]);
        assert_eq!(stream.to, b"");
        stream.push(b" ");
        assert_eq!(stream.to.len(), LINE);
        let mut stream = Stream::new(Vec::new(), false, None);
        stream.push(b"half a line ");
        assert_eq!(stream.to, b"half a ");
    }

    #[test]
    fn long_words_flow() {
        let word = "A".repeat(100_000);
        assert_eq!(passed_on(&[word.as_bytes(), b"\n"], false), word + "\n");
    }

    #[test]
    fn the_failure_that_counts() {
        let failure =
            |text: &str| Findings::of(text.as_bytes(), None).failure().map(ActivationCode::code);
        assert_eq!(failure("0xC004F014 0x80070005"), Some(0xC004_F014));
        assert_eq!(failure("0x80070005 0xC004F014"), Some(0xC004_F014));
        assert_eq!(failure("0xC004F014 0xC004F074"), Some(0xC004_F074));
        assert_eq!(failure("0xC004F014 0x80072EFD"), Some(0xC004_F014));
        assert_eq!(failure("0x4004F00C"), None);
    }

    #[test]
    fn signs_of_success() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        assert!(is_success("Product activated successfully."));
        assert!(is_success("<Product activation successful>"));
        assert!(is_success("License Status: Licensed\r\n"));
        assert!(is_success("LICENSE STATUS:  ---LICENSED--- \r\n"));
        assert!(!is_success("LICENSE STATUS:  ---UNLICENSED--- "));
        let edition = "Windows(R), Professional edition:\r\n    ";
        assert!(is_success(&format!("{edition}The machine is permanently activated.\r\n")));
        for state in
            ["Windows is in Notification mode", "Initial grace period ends 1/2/2026", "Unlicensed"]
        {
            assert!(!is_success(&format!("License Status: Licensed\r\n{edition}{state}\r\n")));
        }
        assert!(is_success(
            "Confirmation ID for product 2de67392-b7a7-462a-b1ca-108dd189f588 deposited successfully."
        ));
        assert!(!is_success("Confirmation ID for product %ACTID% deposited successfully."));
        assert!(!is_success("License Status: Licensed\r\nLicense Status: Notification"));
        // What is said last counts.
        let (sentence, status) =
            ("Product activated successfully.", "License Status: Notification");
        assert!(is_success(&format!("{status}\r\n{sentence}")));
        assert!(!is_success(&format!("{sentence}\r\n{status}")));
        let (before, after) = (status.as_bytes(), sentence.as_bytes());
        let mut stream = Stream::new(std::io::sink(), false, None);
        for piece in [before, b"\r\n", after] {
            stream.push(piece);
        }
        assert!(stream.end().says_success());
        assert!(!is_success("Error: Product not found."));
    }

    #[test]
    fn success_stands_on_a_line_of_its_own() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        for sentence in [
            "Product activated successfully.",
            "<Product activation successful>",
            "<Offline product activation successful>",
            "Confirmation ID for product 2de67392-b7a7-462a-b1ca-108dd189f588 deposited successfully.",
            "License Status: Licensed",
            "LICENSE STATUS:  ---LICENSED---",
            "The machine is permanently activated.",
        ] {
            for (before, after, expected) in [
                ("", "", true),
                ("Activating ...\r\n", "\r\n", true),
                ("Error: no answer\n", "\n", false),
                ("  ", " \t\r\n\r\n---Exiting---\r\n", true),
                ("\x1B[32m", "\x1B[0m\n", true),
                ("", "\nNo error was found.\nErrors: 0\n", true),
                ("Error: ", "?? no", false),
                ("expected \"", "\"", false),
                ("'", "'", false),
                ("echo ", "", false),
                ("C:\\>echo ", "\r\n", false),
                ("12:00 ", "", false),
                ("", " Not.", false),
                ("", " 완료", false),
                // As a terminal shows it.
                ("50%\r", "\n", true),
                ("50%\r", "\rx\n", false),
                ("50%\r100%\r", "\r\r\n", true),
                ("", "\nError: Product not found.\n", false),
                ("", "\nstep 2\nERROR\n", false),
                ("", "\n  \x1B[31merror\x1B[0m: no\n", false),
                ("", "\nwaiting\rError 5\n", false),
                ("", "\n<Product activation failed>\n", false),
                ("", "\nActivation failed", false),
                ("", "\nsaid: License Status: Notification", false),
            ] {
                let text = format!("{before}{sentence}{after}");
                assert_eq!(is_success(&text), expected, "{text:?}");
            }
        }
        // A line that began long before, and one that ends long after.
        let long = "a".repeat(PIECE + 2 * AFTER);
        let done = "Product activated successfully.";
        assert!(!is_success(&format!("{long}{done}")));
        assert!(!is_success(&format!("{done}{long}")));
        assert!(is_success(&format!("{long}\n{done}\n{long}")));
        assert!(!is_success(&format!("{long}\n{done}\n{long}\nError: {long}")));
        // Of two streams nobody knows which spoke last.
        let of = |text: &str| Findings::of(text.as_bytes(), None);
        for (one, two) in [(done, "Error: no"), ("Error: no", done)] {
            assert!(!of(one).and(&of(two)).says_success(), "{one} {two}");
        }
    }

    /// What succeeds after it can be another product.
    #[test]
    fn no_success_takes_a_failure_back() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        let product = |line: &str| {
            format!(
                "Installed product key detected - attempting to activate the following product:\r\n\
                 LICENSE NAME: Office 16, Office16ProPlusVL_KMS_Client edition\r\n{line}\r\n\
                 ---------------------------------------\r\n"
            )
        };
        let (fails, succeeds) = (
            product("ERROR DESCRIPTION: An unknown error occurred."),
            product("<Product activation successful>"),
        );
        assert!(is_success(&format!("{succeeds}{succeeds}")));
        for (one, two) in [(&fails, &succeeds), (&succeeds, &fails)] {
            assert!(!is_success(&format!("{one}{two}")));
            assert!(!is_success(&format!("{one}{two}LICENSE STATUS:  ---LICENSED---\r\n")));
        }
        let failed = "Error: Product activation failed.\r\n";
        for success in ["Product activated successfully.\r\n", "License Status: Licensed\r\n"] {
            assert!(!is_success(&format!("{failed}{success}")), "{success}");
            assert!(!is_success(&format!("{failed}{success}{success}")), "{success}");
        }
    }

    /// Neither takes a failure away nor a success.
    #[test]
    fn what_is_not_seen_does_not_count() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        for unseen in [
            "\x1B[31m",
            "\x1B[38:5:196m",
            "\x1B[38;2;255;0;0m",
            "\x1B[?25h",
            "\x1B[>4;2m",
            "\x1B[ q",
            "\x1B(B\x1B[m",
            "\x1B=",
            "\x1B7",
            "\x1B]0;Activation of PC-7\x07",
            "\x1B]8;;https://example.com\x1B\\",
            "\x1BPq#0\x1B\\",
            "\u{FEFF}",
            "\u{200B}",
            "\u{202A}",
            "\u{2068}",
            "\0",
            "\x08",
            "\x07",
            "\x7F",
            "\x0C",
            "\x0B",
            "\u{A0}",
            "\u{3000}",
            "\u{2003}",
        ] {
            let done = "Product activated successfully.";
            for failure in ["Error: Product not found.", "<Product activation failed>"] {
                let text = format!("{done}\n{unseen}{failure}\n");
                assert!(!is_success(&text), "{text:?}");
                assert!(is_success(&format!("{done}\nno {unseen}{failure}\n")), "{text:?}");
            }
            for done in [done, "License Status: Licensed", "LICENSE STATUS:  ---LICENSED---"] {
                for text in [
                    format!("a\n{unseen}{done}\r\n"),
                    format!("{done}{unseen}\r\n"),
                    format!("a\r\n {unseen}{unseen} {done}"),
                    format!("{done}\r{unseen}\n"),
                ] {
                    assert!(is_success(&text), "{text:?}");
                }
            }
            let status = format!("{done}\nLicense Status: {unseen}Notification\n");
            assert!(!is_success(&status), "{status:?}");
        }
        // The title of a window is nothing that was said.
        assert!(!is_success("\x1B]0;Product activated successfully.\x07\n"));
        assert!(!is_success("\x1B]0;Product activated successfully.\n"));
        let many = "\x1B[38;5;196m".repeat(100);
        assert!(!is_success(&format!("License Status: Licensed\n{many}Error: no\n")));
        // A blank is one within a sentence too.
        assert!(!is_success("License Status: Licensed\nError\u{A0}5\n"));
    }

    #[test]
    fn scripts_fail_in_other_words_too() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        for line in [
            "Input Error: Can not find script file \"C:\\ospp.vbs\".",
            "CScript Error: Windows Script Host access is disabled on this machine.",
            "<No installed product keys detected>",
            "<Product key not found>",
            "Insufficient rights to perform operation.",
            "Connection failed with passed credentials.",
            "Unsupported command passed.",
            "The following command is supported on local machine only: /rearm",
            "Unrecognized option: /atoo",
            "Invalid combination of command parameters.",
            "This command of SLMgr.vbs is not supported for remote execution",
            "File not found: \\Windows\\System32\\wbem\\osppwmi.mof",
            "slmgr.vbs(1021, 5) Microsoft VBScript runtime error: Permission denied",
            "C:\\Program Files\\Office16\\OSPP.VBS(210, 9) SWbemServicesEx: Access denied",
            "[ERROR] activation failed",
            "*** Error: activation",
            "[activation failed]",
            "Fatal error: stopped",
        ] {
            for success in ["License Status: Licensed", "<Product activation successful>"] {
                assert!(!is_success(&format!("{success}\r\n{line}\r\n")), "{line}");
                assert!(!is_success(&format!("{line}\r\n{success}\r\n")), "{line}");
            }
        }
        for line in [
            "Running slmgr.vbs (1 of 2)",
            "No error was found.",
            "[File not found: slerror.xml  Unable to display error description.]",
            "Unlicensed products: 0",
            "--- Error count: 0 ---",
            "[Errors] 0",
        ] {
            assert!(is_success(&format!("{line}\nLicense Status: Licensed\n")), "{line}");
        }
    }

    #[test]
    fn a_line_that_names_no_failure_is_none() {
        let is_success = |text: &str| Findings::of(text.as_bytes(), None).says_success();
        let licensed = "LICENSE STATUS:  ---LICENSED--- \r\n";
        let reason = "ERROR CODE: 0x4004F040 (for information purposes only as the status is \
            licensed)\r\n";
        let description = "ERROR DESCRIPTION: The Software Licensing Service reported that the \
            product was activated but the owner should verify the Product Use Rights.\r\n";
        for (lines, expected) in [
            (format!("{reason}{description}"), true),
            (format!("{reason}\r\n{description}REMAINING GRACE: 179 days\r\n"), true),
            (reason.to_owned(), true),
            (description.to_owned(), false),
            (format!("{reason}{description}{description}"), false),
            (format!("{reason}LICENSE NAME: Office\r\n{description}"), false),
            (format!("{reason}{}", "Error: Product not found.\r\n"), false),
            (format!("ERROR CODE: 0x00000000\r\n{description}"), true),
            ("ERROR CODE: 0x00000000\r\nERROR DESCRIPTION: N/A\r\n".to_owned(), true),
            ("ERROR DESCRIPTION: N/A\n".to_owned(), true),
            ("Error count: 0\n".to_owned(), true),
            ("Error(s): 0\n".to_owned(), true),
            ("ERROR: none.\n".to_owned(), true),
            ("error_code=0\n".to_owned(), true),
            ("Error count: 10\n".to_owned(), false),
            ("Error: 0 of 2 products activated\n".to_owned(), false),
            ("ERROR CODE: 0x00000005\n".to_owned(), false),
            ("Error code: unknown\n".to_owned(), false),
        ] {
            assert_eq!(is_success(&format!("{licensed}{lines}")), expected, "{lines:?}");
            assert_eq!(is_success(&format!("{lines}{licensed}")), expected, "{lines:?}");
        }
    }

    /// Where a view ends within a line, and before and behind it.
    #[test]
    fn signs_are_seen_once_wherever_a_view_ends() {
        let line = format!("{}\n", "a".repeat(99));
        let before = line.repeat(PIECE / line.len() + 10);
        let sentence = "Product activated successfully.\n";
        for behind in (0..2 * sentence.len()).step_by(5) {
            let text = format!("{before}{sentence}{}", &line.repeat(AFTER)[..AFTER - behind]);
            let mut stream = Stream::new(std::io::sink(), false, None);
            stream.push(&text.as_bytes()[..PIECE]);
            // More than a piece: all of it is looked at but what stands last.
            stream.push(&text.as_bytes()[PIECE..]);
            stream.push(line.as_bytes());
            let findings = stream.end();
            assert_eq!((findings.sentences, findings.refusals), (1, 0), "{behind}");
        }
    }

    /// What either stream says counts, whichever it is.
    #[test]
    fn two_streams_are_one_verdict() {
        let both = |first: &str, second: &str| {
            let of = |text: &str| Findings::of(text.as_bytes(), Some("proof"));
            of(first).and(&of(second))
        };
        let done = "Product activated successfully.";
        let (licensed, other) = ("License Status: Licensed\n", "License Status: Notification\n");
        for (one, two, is_success) in [
            (done, "", true),
            (done, done, true),
            (licensed, "", true),
            (licensed, licensed, true),
            (licensed, other, false),
            (other, "", false),
            ("", "", false),
        ] {
            assert_eq!(both(one, two).says_success(), is_success, "{one} {two}");
            assert_eq!(both(two, one).says_success(), is_success, "{two} {one}");
        }
        // What is missing of one stream could be a failure.
        let whole = Findings::of(done.as_bytes(), None);
        let mut stream = Stream::new(std::io::sink(), false, None);
        stream.push(done.as_bytes());
        stream.cut();
        let cut = stream.end();
        assert!(whole.says_success() && !cut.says_success());
        assert!(!whole.clone().and(&cut).says_success() && !cut.and(&whole).says_success());
        let failure = |first, second| both(first, second).failure().map(ActivationCode::code);
        assert_eq!(failure("0xC004F014", ""), Some(0xC004_F014));
        assert_eq!(failure("", "0xC004F014"), Some(0xC004_F014));
        assert_eq!(failure("0xC004F014", "0xC004F074"), Some(0xC004_F074));
        assert_eq!(failure("0xC004F014", "0x8A010101"), Some(0xC004_F014));
        assert_eq!(failure("0x8A010101", ""), Some(0x8A01_0101));
        let expected = |first, second| both(first, second).expected;
        assert_eq!(expected("", ""), Some(false));
        assert_eq!(expected("proof", ""), Some(true));
        assert_eq!(expected("", "proof"), Some(true));
        assert_eq!(expected("proof", "proof"), Some(true));
    }

    #[test]
    fn expected_text_is_found_across_pieces() {
        let expected = |pieces: &[&[u8]]| {
            let mut stream = Stream::new(std::io::sink(), false, Some("정품 OK"));
            for piece in pieces {
                stream.push(piece);
            }
            stream.end().expected
        };
        let bytes = "인증: 정품 OK".as_bytes();
        assert_eq!(expected(&[&bytes[..12], &bytes[12..]]), Some(true));
        assert_eq!(expected(&[b"OK"]), Some(false));
        // UTF-16 that begins far from ASCII, with and without the end of a line.
        for (text, is_found) in [("인증됨", true), ("인증됨\r\n", true), ("인증안됨\r\n", false)]
        {
            for wide in [u16::to_le_bytes, u16::to_be_bytes] {
                let mut stream = Stream::new(std::io::sink(), false, Some("인증됨"));
                let bytes: Vec<u8> = text.encode_utf16().flat_map(wide).collect();
                stream.push(&bytes);
                assert_eq!(stream.end().expected, Some(is_found), "{text:?}");
            }
        }
        let mut stream = Stream::new(std::io::sink(), false, Some("정품확인: OK"));
        let wide: Vec<u8> = "정품확인: OK\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        stream.push(&wide);
        assert_eq!(stream.end().expected, Some(true));
        let filler = vec![b'\n'; 300_000];
        assert_eq!(expected(&[&filler, bytes, &filler]), Some(true));
    }
}
