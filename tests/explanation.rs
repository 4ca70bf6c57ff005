//! An explanation as people see it.

use windows_activation_error::{ActivationError, ActivationType, Language, Origin, SourceKind};

fn all_pages() -> impl Iterator<Item = (ActivationError, Language, String)> {
    ActivationError::VARIANTS.iter().flat_map(|&error| {
        Language::VARIANTS
            .iter()
            .map(move |&language| (error, language, error.explain(language).to_string()))
    })
}

/// Columns that a line takes; Hangul and full-width letters are twice as wide as Latin.
fn columns(line: &str) -> usize {
    let narrow = |letter: char| letter < '\u{1100}' || ('\u{2000}'..'\u{2E80}').contains(&letter);
    line.chars().map(|letter| if narrow(letter) { 1 } else { 2 }).sum()
}

#[test]
fn a_short_page_in_english_to_the_letter() {
    let page = ActivationError::SecurityProcessorInsufficientBuffer.explain(Language::English);
    assert_eq!(page.to_string(), include_str!("pages/0xC004D107.en.txt").trim_end());
}

#[cfg(feature = "korean")]
#[test]
fn a_short_page_in_korean_to_the_letter() {
    let page = ActivationError::SecurityProcessorInsufficientBuffer.explain(Language::Korean);
    assert_eq!(page.to_string(), include_str!("pages/0xC004D107.ko.txt").trim_end());
}

#[test]
fn lines_fit_80_columns_but_what_is_never_broken() {
    for (error, _, page) in all_pages() {
        let mut in_command = false;
        for line in page.lines() {
            in_command = line.trim_start().starts_with("> ");
            let whole = in_command
                || line.contains("https://")
                || line.contains('\\')
                || line.contains('`')
                || !line.trim().contains(' ');
            assert!(whole || columns(line) <= 80, "{error:?}: {} {line}", columns(line));
            assert_eq!(line.trim_end(), line, "{error:?}: blank at the end");
        }
        assert!(!in_command, "{error:?} ends with a command");
    }
}

/// A page of each width: the paragraphs of a page on which no line is broken.
struct Paragraph<'a> {
    text: &'a str,
    /// Where it begins, and where its next lines do.
    indents: [usize; 2],
    /// Where its lines end before the right edge.
    margin: usize,
}

/// How paragraphs hang: below the text that follows a number, a letter or a name.
fn paragraphs(page: &str, language: Language, width: usize) -> Vec<Paragraph<'_>> {
    let is_english = language == Language::English;
    let table = if is_english { "What you see  " } else { "확인 결과에 따라  " };
    let mut after_blank = 0;
    let mut in_table = false;
    let lines = page.lines().enumerate().map(|(number, line)| {
        let text = line.trim_start();
        let first = line.len() - text.len();
        in_table = !text.is_empty() && (in_table || text.starts_with(table));
        after_blank += usize::from(text.is_empty());
        let head = after_blank == 1 && !text.is_empty() && first == 0;
        let (mark, _) = text.split_once(' ').unwrap_or((text, ""));
        let number_of = |mark: &str| mark.parse::<u8>().is_ok();
        let is_letter = mark.len() == 2 && mark.as_bytes()[0].is_ascii_uppercase();
        let next = match mark.strip_suffix('.') {
            Some(_) if first == 0 && is_letter => 3,
            Some(step) if number_of(step) => first + mark.len() + 1,
            _ if number == 0 => 2,
            _ if first == 2 && mark.starts_with('[') => 6,
            _ if first == 2 && (mark.starts_with('<') || in_table) => 4,
            _ if head && width < 60 => 2,
            _ if head && is_english => 18,
            _ if head => 24,
            _ => first,
        };
        let margin = if in_table && first == 2 { 11 } else { 0 };
        Paragraph { text, indents: [first, next], margin }
    });
    lines.collect()
}

/// Where a line can be broken: at blanks, but in commands, in backticks, in paths and before the
/// number of a source.
fn pieces(text: &str) -> Vec<String> {
    if text.starts_with("> ") {
        return vec![text.to_owned()];
    }
    let mut pieces: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let is_number = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
        let is_source = word.strip_prefix('[').is_some_and(is_number);
        match pieces.last_mut() {
            Some(last)
                if is_source
                    || last.matches('`').count() % 2 == 1
                    || (word.contains('\\')
                        && last.split(' ').next_back().unwrap().contains('\\')) =>
            {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

#[test]
fn a_page_has_the_width_that_is_asked_for() {
    let whole_words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let mut broken = 0;
    // A third of the pages, in both languages: all of them take long.
    for (error, language, page) in all_pages().step_by(3) {
        let explanation = error.explain(language);
        let words = whole_words(&page);
        let unbroken = format!("{explanation:60000}");
        for width in [40, 60, 79, 100, 200] {
            let written = format!("{explanation:width$}");
            let place = format!("{error:?} {language} at {width}");
            assert_eq!(whole_words(&written), words, "{place}");
            let mut lines = written.lines().peekable();
            for paragraph in paragraphs(&unbroken, language, width) {
                let mut left = whole_words(paragraph.text).len();
                let mut before: Option<&str> = None;
                loop {
                    let line = lines.next().unwrap();
                    let text = line.trim_start();
                    assert_eq!(line.trim_end(), line, "{place}");
                    let indent = paragraph.indents[usize::from(before.is_some())];
                    assert_eq!(line.len() - text.len(), indent, "{place}:\n{line}");
                    let mut parts = pieces(text);
                    assert!(before.is_none() || !parts[0].starts_with('['), "{place}:\n{line}");
                    // A number and the row of a table belong to what stands beside them.
                    let marked = indent < paragraph.indents[1] && parts.len() > 1;
                    if marked || (paragraph.margin > 0 && parts.len() > 1) {
                        parts.pop();
                    }
                    assert!(columns(line) <= width || parts.len() == 1, "{place}:\n{line}");
                    if let Some(before) = before {
                        let next = columns(&pieces(text)[0]);
                        let room = width - paragraph.margin;
                        assert!(columns(before) + 1 + next > room, "{place}:\n{before}\n{line}");
                        broken += 1;
                    }
                    left -= whole_words(text).len();
                    if left == 0 {
                        break;
                    }
                    before = Some(line);
                }
            }
            assert_eq!(lines.next(), None, "{place}");
        }
        assert_eq!(format!("{explanation:1}"), format!("{explanation:40}"), "{error:?}");
    }
    assert!(broken > 10_000, "{broken}");
}

#[test]
fn inline_code_and_paths_are_never_broken() {
    for (error, language, page) in all_pages() {
        for line in page.lines().filter(|line| !line.trim_start().starts_with("> ")) {
            assert_eq!(line.matches('`').count() % 2, 0, "{error:?} {language}: {line}");
            let words: Vec<&str> = line.split(' ').collect();
            let last = words.last().unwrap();
            let next = page.lines().skip_while(|other| *other != line).nth(1).unwrap_or("");
            let first = next.trim_start().split(' ').next().unwrap();
            let is_command = next.trim_start().starts_with("> ");
            assert!(
                is_command || !(last.contains('\\') && first.contains('\\')),
                "{error:?} {language}: a path is broken:\n{line}\n{next}"
            );
        }
    }
}

/// A line is broken only where the next word would not have fitted.
#[test]
fn lines_are_filled() {
    for (error, language, page) in all_pages() {
        // The running text: what stands before the head's end, commands and lists is short.
        let lines: Vec<&str> = page.lines().collect();
        for pair in lines.windows(2) {
            let indent = |line: &str| line.len() - line.trim_start().len();
            let (above, below) = (pair[0], pair[1]);
            let text = below.trim_start();
            let goes_on = text.starts_with(|letter: char| letter.is_lowercase())
                && indent(above) > 0
                && !above.trim_start().starts_with('>')
                && !above.trim_start().starts_with('<')
                && !above.contains("  ");
            if goes_on && indent(above) == indent(below) {
                let word = text.split(' ').next().unwrap();
                let fits = columns(above) + 1 + columns(word) <= 79;
                assert!(!fits || word.contains('`'), "{error:?} {language}:\n{above}\n{below}");
            }
        }
    }
}

#[test]
fn heads_are_aligned() {
    for (error, language, page) in all_pages() {
        let head = page.lines().skip_while(|line| !line.is_empty()).skip(1);
        let facts = head.take_while(|line| !line.is_empty());
        let starts: Vec<usize> = facts
            .filter(|line| !line.starts_with(' '))
            .map(|line| {
                let (heading, fact) = line.split_once(':').unwrap();
                columns(heading) + 1 + fact.len() - fact.trim_start().len()
            })
            .collect();
        assert!(starts.len() >= 4, "{error:?} {language}");
        assert!(starts.iter().all(|start| *start == starts[0]), "{error:?} {language}: {starts:?}");
    }
}

/// Every number in brackets has its line in the list of sources, and the other way round.
#[test]
fn citations_and_sources_agree() {
    for (error, language, page) in all_pages() {
        let heading = if language == Language::English { "\nSources\n" } else { "\n출처\n" };
        let (body, list) = page.split_once(heading).unwrap();
        let cited = |text: &str, number: usize| text.contains(&format!("[{number}]"));
        let count = list.lines().filter(|line| line.starts_with("  [")).count();
        for number in 1..=count {
            let reference = number == 1 && error.reference().is_some();
            assert!(cited(body, number) || reference, "{error:?} {language} [{number}]");
            assert!(cited(list, number), "{error:?} {language} [{number}]");
        }
        assert!(!cited(body, count + 1), "{error:?} {language} [{}]", count + 1);
        assert!(!body.contains(" [0]"), "{error:?}");
    }
}

#[test]
fn practice_carries_no_number() {
    for &error in ActivationError::VARIANTS {
        let page = error.explain(Language::English).to_string();
        for step in error.resolutions() {
            if step.sources.iter().all(|source| source.kind == SourceKind::Practice) {
                let words: Vec<&str> = step.text.get(Language::English).split(' ').collect();
                let end = words[words.len() - 1];
                assert!(page.contains(end), "{error:?}: {end}");
            }
        }
        assert!(page.ends_with("Statements without a number are common practice."));
    }
}

/// Steps are numbered through; procedures go on where the causes end.
#[test]
fn steps_are_numbered_through() {
    for &error in ActivationError::VARIANTS {
        let page = error.explain(Language::English).to_string();
        let body = page.split_once("\nLook first").map_or(page.as_str(), |(_, rest)| {
            // The looks have numbers of their own.
            rest.split_once("\n\n").map_or("", |(_, rest)| rest)
        });
        let body = body.split("\nSources\n").next().unwrap();
        let numbers: Vec<usize> = body
            .lines()
            .filter_map(|line| line.trim_start().split_once(". "))
            .filter_map(|(number, _)| number.parse().ok())
            // A line can begin with a year that ends a sentence.
            .filter(|number| *number < 1000)
            .collect();
        let expected: Vec<usize> = (1..=numbers.len()).collect();
        assert_eq!(numbers, expected, "{error:?}");
        let mut procedures: Vec<_> = error.resolutions().filter_map(|s| s.procedure).collect();
        let mut unique = Vec::new();
        procedures.retain(|procedure| {
            let is_new = !unique.contains(procedure);
            if is_new {
                unique.push(procedure);
            }
            is_new
        });
        let main = error.causes().iter().map(|cause| cause.resolutions.len()).sum::<usize>()
            + error.otherwise().len();
        let in_procedures: usize = unique.iter().map(|procedure| procedure.resolutions.len()).sum();
        assert_eq!(numbers.len(), main + in_procedures, "{error:?}");
    }
}

#[test]
fn a_table_stands_where_there_are_more_than_three_causes() {
    for &error in ActivationError::VARIANTS {
        let page = error.explain(Language::English).to_string();
        let causes = error.causes().len();
        assert_eq!(page.contains("\nWhat you see "), causes > 3, "{error:?}");
        for letter in ('A'..).take(if causes > 1 { causes } else { 0 }) {
            assert!(page.contains(&format!("\n{letter}. ")), "{error:?} {letter}");
            let row = page.lines().any(|line| line.ends_with(&format!("  {letter}")));
            assert_eq!(row, causes > 3, "{error:?} {letter}");
        }
        assert!(causes > 1 || !page.contains("\nA. "), "{error:?}");
    }
}

#[test]
fn the_first_screen_is_short_and_one_branch_is_whole() {
    for &error in ActivationError::VARIANTS {
        let page = error.explain(Language::English);
        let whole = page.to_string();
        let brief = page.brief().to_string();
        if error.causes().len() > 3 {
            assert!(brief.lines().count() < whole.lines().count(), "{error:?}");
            assert!(brief.contains("\nWhat you see ") && !brief.contains("\nA. "), "{error:?}");
        } else if error.causes().len() > 1 {
            assert!(brief.lines().count() < whole.lines().count(), "{error:?}");
            let head = whole.split_once("\nA. ").unwrap().0;
            assert!(brief.starts_with(head) && !brief.contains("Who: "), "{error:?}");
            let brief = brief.split_whitespace().collect::<Vec<_>>().join(" ");
            for (letter, cause) in ('A'..).zip(error.causes()) {
                let text = cause.text.get(Language::English);
                assert!(brief.contains(&format!(" {letter}. {text}")), "{error:?}");
                let sign = cause.sign.unwrap().text.get(Language::English);
                assert!(brief.contains(&format!("You see it: {sign}")), "{error:?}");
            }
        } else {
            assert_eq!(brief, whole, "{error:?}");
        }
        for (index, cause) in error.causes().iter().enumerate() {
            let branch = page.only_cause(index).to_string();
            for other in error.causes() {
                let start: Vec<&str> =
                    other.text.get(Language::English).split(' ').take(3).collect();
                let is_this = other == cause;
                assert!(!is_this || branch.contains(&start.join(" ")), "{error:?} {index}");
            }
            assert!(branch.contains("\n 1. ") || branch.contains("  1. "), "{error:?} {index}");
            assert!(!branch.contains("\nLook first"), "{error:?} {index}");
            for procedure in cause.resolutions.iter().filter_map(|step| step.procedure) {
                let title = procedure.title.get(Language::English);
                assert!(branch.contains(&format!("\nProcedure: {title}")), "{error:?} {index}");
            }
        }
        assert_eq!(page.only_cause(error.causes().len()).to_string(), whole, "{error:?}");
    }
}

/// A type leaves no empty branch.
#[test]
fn a_branch_without_steps_is_not_among_the_causes() {
    let mut left_out = 0;
    for (&error, &kind) in ActivationError::VARIANTS
        .iter()
        .flat_map(|error| ActivationType::VARIANTS.iter().map(move |kind| (error, kind)))
    {
        let page = error.explain(Language::English).only_for(kind);
        let place = format!("{error:?} {kind:?}");
        let places: Vec<usize> = page.causes().map(|(index, _)| index).collect();
        // Pages that keep all are many, and alike for all types.
        let is_written = places.len() < error.causes().len() || kind == ActivationType::Mak;
        let whole = if is_written { page.to_string() } else { String::new() };
        for (index, cause) in error.causes().iter().enumerate() {
            let has_steps = cause.resolutions.is_empty()
                || !error.applies_to(kind)
                || cause.resolutions.iter().any(|step| step.is_for(kind));
            assert_eq!(places.contains(&index), has_steps, "{place} {index}");
            left_out += usize::from(!has_steps);
            if !is_written {
                continue;
            }
            let branch = page.only_cause(index).to_string();
            assert!(has_steps || branch == whole, "{place} {index}");
            assert!(branch.contains(" 1. ") || branch.contains("  > "), "{place} {index}");
        }
        if is_written {
            let is_short = page.brief().to_string() != whole;
            assert_eq!(is_short, places.len() > 1, "{place}");
        }
    }
    assert!(left_out > 10, "{left_out}");
}

/// The list of a page, as it is printed and as it is given.
#[test]
fn sources_have_the_numbers_of_the_page() {
    for (error, language, _) in all_pages().step_by(3) {
        let page = error.explain(language);
        let branches = (0..error.causes().len()).map(|index| page.only_cause(index));
        let mak = page.only_for(ActivationType::Mak);
        for page in branches.chain([page, page.brief(), mak, mak.brief()]) {
            let written = format!("{page:1000}");
            let heading = if language == Language::English { "\nSources\n" } else { "\n출처\n" };
            let list = written.rsplit_once(heading).unwrap().1;
            let lines = (1..).zip(page.sources()).flat_map(|(number, source)| {
                let url = source.url.map(|url| format!("      {url}"));
                [Some(format!("  [{number}] {}", source.title)), url].into_iter().flatten()
            });
            let expected = lines.collect::<Vec<_>>().join("\n");
            assert_eq!(list.rsplit_once('\n').map_or("", |(list, _)| list), expected);
        }
    }
}

#[test]
fn a_type_leaves_out_steps_of_other_types() {
    let page = |kind| {
        let error = ActivationError::ProductKeyNotInstalled;
        error.explain(Language::English).only_for(kind).to_string()
    };
    assert!(page(ActivationType::Mak).contains("<mak>"));
    assert!(!page(ActivationType::Mak).contains("<kms_client_setup_key>"));
    assert!(page(ActivationType::KmsClient).contains("<kms_client_setup_key>"));
}

#[test]
fn no_page_needs_more_sources_than_the_page_can_number() {
    for &error in ActivationError::VARIANTS {
        let mut sources = Vec::new();
        let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        let statements = error
            .checks()
            .iter()
            .chain(signs)
            .map(|sign| sign.sources)
            .chain(error.causes().iter().map(|cause| cause.sources))
            .chain(error.resolutions().map(|step| step.sources));
        for source in statements.flatten() {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        assert!(sources.len() < 40, "{error:?}: {}", sources.len());
    }
}

/// Worked examples of facilities and ranges.
#[test]
fn origins_follow_the_range_of_the_code() {
    for (code, origin) in [
        (0xC004_B001, Origin::ActivationServer),
        (0xC004_C003, Origin::ClearingHouse),
        (0x4004_D30F, Origin::SecurityProcessor),
        (0x8004_E102, Origin::SoftwareProtectionService),
        (0xC004_F074, Origin::LicensingClient),
        (0x803F_A065, Origin::MicrosoftStore),
        (0x8007_0005, Origin::System),
        (0xC000_0022, Origin::System),
        (0x8009_2026, Origin::System),
    ] {
        assert_eq!(ActivationError::try_from(code).unwrap().origin(), origin, "0x{code:08X}");
    }
}

/// A step that many codes share names only those whom this code concerns.
#[test]
fn a_page_names_no_type_that_the_error_does_not_concern() {
    let error = ActivationError::try_from(0xC004_F210).unwrap();
    let mak = ActivationType::Mak;
    let mut kinds = error.resolutions().map(|step| step.applies_to);
    assert!(kinds.any(|kinds| kinds.contains(&mak)), "this code is no example any more");
    assert!(!error.applies_to(mak));
    let page = error.explain(Language::English).to_string();
    let (head, steps) = page.split_once("\nTrying again").unwrap();
    assert_eq!(head.lines().last(), Some("Activation types: retail, OEM, digital license"));
    let words = steps.split_whitespace().collect::<Vec<_>>().join(" ");
    let only: Vec<&str> =
        words.split("Only for ").skip(1).map(|rest| rest.split_once('.').unwrap().0).collect();
    assert!(only.contains(&"retail, OEM"), "{only:?}");
    assert!(only.iter().all(|kinds| !kinds.contains("MAK")), "{only:?}");
}
