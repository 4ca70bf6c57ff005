//! The form of the advice, as far as a program can see it: each rule is a loop that names the
//! codes which break it.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use windows_activation_error::{
    Action, ActivationError, Cause, Command, Effect, Language, Placeholder, Procedure, Resolution,
    Retry, Role, Severity, Sign, Source, SourceKind, Text, Topic,
};

fn all() -> impl Iterator<Item = ActivationError> {
    ActivationError::VARIANTS.iter().copied()
}

/// Holds a list of `code: what is wrong` to be empty.
fn none(rule: &str, broken: impl IntoIterator<Item = (ActivationError, String)>) {
    let broken: BTreeSet<String> =
        broken.into_iter().map(|(error, what)| format!("0x{:08X}: {what}", error.code())).collect();
    let list: Vec<String> = broken.into_iter().collect();
    assert!(list.is_empty(), "{rule}\n{}", list.join("\n"));
}

fn causes() -> impl Iterator<Item = (ActivationError, &'static Cause)> {
    all().flat_map(|error| error.causes().iter().map(move |cause| (error, cause)))
}

/// Every step of a code, also those of procedures.
fn steps() -> impl Iterator<Item = (ActivationError, &'static Resolution)> {
    all().flat_map(|error| error.resolutions().map(move |step| (error, step)))
}

/// The looks of a code: its checks and the signs of its causes.
fn looks() -> impl Iterator<Item = (ActivationError, &'static Sign)> {
    all().flat_map(|error| {
        let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        error.checks().iter().chain(signs).map(move |sign| (error, sign))
    })
}

fn procedures() -> impl Iterator<Item = (ActivationError, &'static Procedure)> {
    steps().filter_map(|(error, step)| Some((error, step.procedure?)))
}

fn commands() -> impl Iterator<Item = (ActivationError, Command)> {
    let of_looks = looks().filter_map(|(error, look)| Some((error, look.command?)));
    of_looks.chain(steps().filter_map(|(error, step)| Some((error, step.command?))))
}

/// Every text below the head of a page.
fn texts() -> impl Iterator<Item = (ActivationError, Text)> {
    let of_causes = causes().map(|(error, cause)| (error, cause.text));
    let of_looks = looks()
        .flat_map(|(error, look)| [Some(look.text), look.brief].map(|text| (error, text)))
        .filter_map(|(error, text)| Some((error, text?)));
    let of_steps = steps()
        .flat_map(|(error, step)| [Some(step.text), step.condition].map(|text| (error, text)))
        .filter_map(|(error, text)| Some((error, text?)));
    of_causes.chain(of_looks).chain(of_steps)
}

/// The sources of every statement of a code, one item a statement.
fn statements() -> impl Iterator<Item = (ActivationError, &'static [&'static Source])> {
    let of_causes = causes().map(|(error, cause)| (error, cause.sources));
    let of_looks = looks().map(|(error, look)| (error, look.sources));
    let of_steps = steps().map(|(error, step)| (error, step.sources));
    let of_procedures = procedures().map(|(error, procedure)| (error, procedure.sources));
    of_causes.chain(of_looks).chain(of_steps).chain(of_procedures)
}

/// Columns in a terminal; written anew here, as an oracle of the crate's own count.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|letter| if letter < '\u{1100}' || letter == '‘' || letter == '’' { 1 } else { 2 })
        .sum()
}

#[test]
fn no_code_has_too_much() {
    none(
        "more than 3 checks, 5 steps a cause or 3 steps in otherwise, or an empty remedy",
        all().filter_map(|error| {
            let too_long =
                error.causes().iter().find(|cause| !(1..=5).contains(&cause.resolutions.len()));
            let counts = (error.checks().len(), error.causes().len(), error.otherwise().len());
            let is_fine = counts.0 <= 3 && counts.1 >= 1 && counts.2 <= 3 && too_long.is_none();
            (!is_fine)
                .then(|| (error, format!("{counts:?} {:?}", too_long.map(|c| c.text.to_string()))))
        }),
    );
}

#[test]
fn every_statement_has_a_source() {
    none(
        "a statement without a source",
        statements().filter(|(_, sources)| sources.is_empty()).map(|(e, _)| (e, String::new())),
    );
}

#[test]
fn causes_can_be_told_apart() {
    none(
        "several causes, and one without a sign; or more than three, and one without a brief sign",
        all().flat_map(|error| {
            let count = error.causes().len();
            let lacks = move |cause: &&Cause| {
                (count > 1 && cause.sign.is_none())
                    || (count > 3 && cause.sign.is_some_and(|sign| sign.brief.is_none()))
            };
            let lacking = error.causes().iter().filter(lacks);
            lacking.map(move |cause| (error, cause.text.to_string())).collect::<Vec<_>>()
        }),
    );
    none(
        "two causes with the same sign",
        all().filter_map(|error| {
            let signs = error.causes().iter().filter_map(|cause| cause.sign);
            let distinct: BTreeSet<&str> =
                signs.clone().map(|sign| sign.text.get(Language::English)).collect();
            (distinct.len() < signs.count()).then(|| (error, String::new()))
        }),
    );
}

#[test]
fn a_brief_sign_fits_the_table() {
    none(
        "a brief sign wider than 52 columns",
        looks().flat_map(|(error, look)| {
            let wide = Language::VARIANTS.iter().filter_map(move |&language| {
                let brief = look.brief?.get(language);
                (columns(brief) > 52).then(|| (error, format!("{} {brief}", columns(brief))))
            });
            wide.collect::<Vec<_>>()
        }),
    );
}

#[test]
fn looks_only_read() {
    none(
        "a check or sign whose command does more than read",
        looks().filter_map(|(error, look)| {
            let command = look.command?;
            (command.effect != Effect::ReadOnly).then(|| (error, command.line.to_owned()))
        }),
    );
}

/// The command that saves a log for whoever is asked; it writes that file only.
fn saves_a_file(line: &str) -> bool {
    line.contains("wevtutil epl") || line.contains("> %PUBLIC%") || line.contains("reg export")
}

#[test]
fn actions_and_effects_agree() {
    none(
        "an action that reads with a command that changes, or one that changes with a command that reads",
        steps().filter_map(|(error, step)| {
            let command = step.command?;
            let reads = command.effect == Effect::ReadOnly;
            let fits = match step.action {
                Action::CheckStatus | Action::CheckEventLog => {
                    reads || command.effect == Effect::Interactive || saves_a_file(command.line)
                }
                Action::ContactMicrosoft
                | Action::ContactVendor
                | Action::BackUp
                | Action::CheckCertificate
                | Action::ActivateByPhone
                | Action::NothingToDo
                | Action::Wait
                | Action::RestartWindows
                | Action::ObtainLicense => true,
                _ => !reads,
            };
            (!fits)
                .then(|| (error, format!("{} {:?} {}", step.action, command.effect, command.line)))
        }),
    );
}

/// Options of slmgr.vbs: what they do, and whether they need an elevated prompt (`None`: that
/// depends on the key or the right of the account).
const SLMGR: [(&str, Effect, Option<bool>); 25] = [
    ("/cdns", Effect::Changes, Some(true)),
    ("/ipk", Effect::Changes, Some(true)),
    ("/skms", Effect::Changes, Some(true)),
    ("/ckms", Effect::Changes, Some(true)),
    ("/rilc", Effect::Changes, Some(true)),
    ("/ilc", Effect::Changes, Some(true)),
    ("/rearm", Effect::Irreversible, Some(true)),
    ("/atp", Effect::Changes, Some(true)),
    ("/sdns", Effect::Changes, Some(true)),
    ("/skms-domain", Effect::Changes, Some(true)),
    ("/dli", Effect::ReadOnly, Some(false)),
    ("/dlv", Effect::ReadOnly, None),
    ("/xpr", Effect::ReadOnly, Some(false)),
    ("/dti", Effect::ReadOnly, Some(false)),
    ("/ltc", Effect::ReadOnly, Some(false)),
    ("/lil", Effect::ReadOnly, Some(false)),
    ("/ao-list", Effect::ReadOnly, None),
    ("/ato", Effect::Changes, None),
    ("/fta", Effect::Changes, Some(false)),
    ("/act-type", Effect::Changes, None),
    ("/ad-activation-online", Effect::Changes, Some(false)),
    ("/ad-activation-get-iid", Effect::ReadOnly, None),
    ("/ad-activation-apply-cid", Effect::Changes, None),
    ("/del-ao", Effect::Irreversible, None),
    ("/sprt", Effect::Changes, Some(true)),
];

const SLMGR_VBS: &str = "cscript //nologo %windir%\\system32\\slmgr.vbs ";

#[test]
fn licensing_scripts_are_called_in_full() {
    none(
        "slmgr.vbs or ospp.vbs without cscript or without its full path",
        commands().filter_map(|(error, command)| {
            let line = command.line;
            let slmgr = line.matches("slmgr").count() == line.matches(SLMGR_VBS).count();
            let ospp = line.matches("ospp.vbs").count()
                == line.matches("cscript //nologo \"%ProgramFiles%\\Microsoft Office\\Office16\\ospp.vbs\" ").count();
            (!slmgr || !ospp).then(|| (error, line.to_owned()))
        }),
    );
    none(
        "an option of slmgr.vbs that is not in the list, or not with that effect or prompt",
        commands().flat_map(|(error, command)| {
            let line = command.line;
            let options =
                line.split(SLMGR_VBS).skip(1).map(|rest| rest.split([' ', '"']).next().unwrap());
            let known: Vec<&str> = options.collect();
            let alone = known.len() == 1;
            let wrong = known.into_iter().filter(move |option| {
                let found = SLMGR.iter().find(|(name, ..)| name == option);
                found.is_none_or(|(_, effect, elevated)| {
                    let effect_fits = command.effect == *effect
                        || (*effect == Effect::Changes && command.effect == Effect::Irreversible);
                    let saves = saves_a_file(line);
                    alone
                        && !saves
                        && (!effect_fits
                            || elevated.is_some_and(|needed| needed != command.elevated))
                })
            });
            wrong
                .map(move |_| (error, format!("{:?} {} {line}", command.effect, command.elevated)))
                .collect::<Vec<_>>()
        }),
    );
}

#[test]
fn commands_run_in_both_shells() {
    let name = Regex::new("<[^>]*>").unwrap();
    let write = Regex::new(r"Tee-Object|Out-File|Export-\w+|[^-]>|epl |reg export ").unwrap();
    none(
        "a command that one of the shells takes otherwise",
        commands().filter_map(|(error, command)| {
            let line = command.line;
            let what = if line.contains('%') && !line.starts_with("cmd /c ") {
                "a %variable% outside cmd /c"
            } else if line.matches('"').count() % 2 != 0 {
                "an odd number of quotes"
            } else if line.starts_with("powershell") && !line.starts_with("powershell -Command \"")
            {
                "powershell without -Command \"…\""
            } else if line.contains("$env:") || line.contains("$_") {
                "a $ that an outer PowerShell replaces"
            } else if line.trim() != line || line.contains("  ") {
                "a blank too much"
            } else if line.contains("w32tm /resync") && !line.contains("net start w32time") {
                "w32tm where the time service may be stopped"
            } else {
                ""
            };
            (!what.is_empty()).then(|| (error, format!("{what}: {line}")))
        }),
    );
    none(
        "a file written to the current folder",
        commands().filter_map(|(error, command)| {
            // The brackets of a placeholder are no redirection.
            let line = name.replace_all(command.line, "VALUE");
            write.find(&line)?;
            (!line.contains("%PUBLIC%\\")).then(|| (error, line.into_owned()))
        }),
    );
    none(
        "angle brackets around something that is no placeholder",
        commands().filter_map(|(error, command)| {
            let known = command.placeholders().count();
            (name.find_iter(command.line).count() != known)
                .then(|| (error, command.line.to_owned()))
        }),
    );
}

#[test]
fn newer_commands_say_since_when() {
    let needs = [
        ("Test-NetConnection", "Windows 8.1"),
        ("Get-CimInstance", "Windows 8"),
        ("ms-settings:", "Windows 10"),
        ("/RestoreHealth", "Windows 8"),
        ("chkdsk", "Windows 8"),
        ("Repair-Volume", "Windows 8"),
        ("Get-NetFirewallRule", "Windows 8"),
        ("Set-NetFirewallRule", "Windows 8"),
    ];
    none(
        "a command that older documented Windows lack, without since",
        commands().filter_map(|(error, command)| {
            let (_, since) = needs.iter().find(|(part, _)| command.line.contains(part))?;
            (command.since.is_none()).then(|| (error, format!("{since}: {}", command.line)))
        }),
    );
}

/// `/ipk` names which key, and is followed by an activation.
#[test]
fn an_installed_key_is_named_and_activated() {
    let keys = [
        Placeholder::KmsClientSetupKey,
        Placeholder::Mak,
        Placeholder::KmsHostKey,
        Placeholder::AvmaKey,
        Placeholder::EsuKey,
        Placeholder::OfficeKey,
        Placeholder::ProductKey,
    ];
    none(
        "/ipk without a placeholder for the key",
        commands().filter_map(|(error, command)| {
            let installs = command.line.contains("/ipk ");
            let named = command.placeholders().any(|name| keys.contains(&name));
            (installs && !named).then(|| (error, command.line.to_owned()))
        }),
    );
    none(
        "a key that is installed and never activated",
        causes().filter_map(|(error, cause)| {
            let steps: Vec<&Resolution> = cause
                .resolutions
                .iter()
                .flat_map(|step| {
                    let procedure =
                        step.procedure.map_or(&[][..], |procedure| procedure.resolutions);
                    std::iter::once(step).chain(procedure)
                })
                .collect();
            let installs = |step: &&&Resolution| {
                step.command.is_some_and(|command| command.line.contains("/ipk "))
            };
            let last = steps.iter().rposition(|step| installs(&step))?;
            let activates = steps[last + 1..].iter().any(|step| {
                matches!(
                    step.action,
                    Action::ActivateOnline | Action::ActivateByPhone | Action::ActivateKmsHost
                )
            });
            (!activates).then(|| (error, cause.text.to_string()))
        }),
    );
}

/// Microsoft advises to restart the service after a key was installed.
#[test]
fn the_service_is_restarted_between_key_and_activation() {
    let of_causes = causes().map(|(error, cause)| (error, cause.resolutions));
    let of_procedures = procedures().map(|(error, procedure)| (error, procedure.resolutions));
    let mut broken = Vec::new();
    for (error, steps) in of_causes.chain(of_procedures) {
        let mut installed = None;
        for step in steps {
            let line = step.command.map_or("", |command| command.line);
            // A key of Extended Security Updates comes beside the key of Windows.
            if line.contains("slmgr.vbs /ipk") && !line.contains("<esu_key>") {
                installed = Some(step);
            } else if line.contains("Restart-Service sppsvc") {
                installed = None;
            } else if let (true, Some(key)) = (line.contains("slmgr.vbs /ato"), installed) {
                broken.push((error, key.text.get(Language::English).to_owned()));
            }
        }
    }
    none("a key that is activated before the service was restarted", broken);
}

/// `/ckms` clears a name and does not bring the one before it back.
#[test]
fn a_name_is_noted_before_another_one_is_set() {
    let is_first = |error: ActivationError| {
        // The look for the present name comes before on these pages.
        error.checks().iter().any(|look| {
            look.command.is_some_and(|command| command.line.contains("KeyManagementServiceName"))
        })
    };
    none(
        "a KMS host that is named over another name",
        steps().filter_map(|(error, step)| {
            let names = step.command?.line.contains("slmgr.vbs /skms ");
            let text = step.text.get(Language::English);
            let notes = text.to_lowercase().contains("note ");
            (names && !notes && !is_first(error)).then(|| (error, text.to_owned()))
        }),
    );
}

/// A failure whose page ends without a cure leads to somebody who can help.
#[test]
fn pages_end_with_somebody_to_ask() {
    let helps = |step: &Resolution| {
        matches!(
            step.action,
            Action::ContactMicrosoft
                | Action::ContactVendor
                | Action::FixProgram
                | Action::NothingToDo
        )
    };
    let without = all().filter(|error| {
        error.severity() == Severity::Error
            // The last step there works whatever the cause: the record is made by hand.
            && error.symbol() != Some("DNS_ERROR_RCODE_BADSIG")
            && !error.resolutions().any(helps)
    });
    none("a page without anybody to ask", without.map(|error| (error, String::new())));
}

/// What destroys, opens, sets or costs something.
fn is_grave(step: &Resolution) -> bool {
    matches!(
        step.action,
        Action::RebuildTokenStore
            | Action::ReinstallWindows
            | Action::FixFirmware
            | Action::FixPermissions
            | Action::OpenFirewall
            | Action::ChangeEdition
            | Action::Rearm
            | Action::ObtainLicense
    ) || step.action != Action::ActivateOnline // what the page is for; the step says what it takes
        && step.command.is_some_and(|command| command.effect == Effect::Irreversible)
}

/// The number of a source stands behind the type that it shows; a type of common practice in front
/// of it would seem to be covered too.
#[test]
fn a_sighting_with_a_source_comes_first() {
    none(
        "a type of common practice in front of one with a source",
        ActivationError::VARIANTS.iter().filter_map(|&error| {
            let kinds = error.also_seen_with().iter().map(|sighting| sighting.source.kind);
            let late = kinds.skip_while(|kind| *kind != SourceKind::Practice);
            late.skip(1).any(|kind| kind != SourceKind::Practice).then(|| (error, String::new()))
        }),
    );
}

/// A tool that may change a computer, but not use something up, can rely on the effect.
#[test]
fn what_uses_something_up_is_irreversible() {
    let cost = Regex::new(r"\b(takes|uses up|loses|has lost) one\b").unwrap();
    none(
        "a step that uses up an activation, with a command that is said to be undone",
        steps().filter_map(|(error, step)| {
            let spends = cost.is_match(step.text.get(Language::English));
            let undone = step.command.is_some_and(|command| command.effect == Effect::Changes);
            (spends && undone).then(|| (error, step.text.to_string()))
        }),
    );
}

#[test]
fn the_grave_stands_under_a_sign_or_a_condition() {
    none(
        "a step that destroys, opens or costs something, without a sign or a condition",
        causes().flat_map(|(error, cause)| {
            let bare = cause.resolutions.iter().enumerate().filter(|(i, step)| {
                is_grave(step)
                    && cause.sign.is_none()
                    && step.condition.is_none()
                    && !(*i > 0 && step.action == Action::ObtainLicense)
            });
            bare.map(move |(_, step)| (error, step.text.to_string())).collect::<Vec<_>>()
        }),
    );
}

/// What changes the computer, on the scale on which a cause begins with the harmless.
#[test]
fn the_harmless_comes_first() {
    none(
        "a cause whose first step rebuilds, reinstalls or cannot be undone",
        causes().filter_map(|(error, cause)| {
            let first = cause.resolutions.first()?;
            let grave = matches!(
                first.action,
                Action::RebuildTokenStore | Action::ReinstallWindows | Action::Rearm
            );
            (grave && cause.resolutions.len() > 1).then(|| (error, first.text.to_string()))
        }),
    );
}

#[test]
fn saved_events_are_handed_over() {
    none(
        "a log is saved and nobody gets it",
        all().filter_map(|error| {
            let steps: Vec<_> = error.resolutions().collect();
            let saved = steps.iter().rposition(|step| {
                step.command.is_some_and(|command| command.line.contains("wevtutil epl"))
            })?;
            let asked = steps[saved..].iter().any(|step| {
                matches!(step.action, Action::ContactMicrosoft | Action::ContactVendor)
            });
            (!asked).then(|| (error, String::new()))
        }),
    );
}

#[test]
fn conditions_are_phrases() {
    none(
        "a condition that is no short phrase",
        steps().filter_map(|(error, step)| {
            let condition = step.condition?.get(Language::English);
            let bad = condition.ends_with('.')
                || condition.starts_with(|letter: char| letter.is_uppercase())
                    && !condition.starts_with("KMS")
                    && !condition.starts_with("Windows")
                || condition.len() > 90;
            bad.then(|| (error, condition.to_owned()))
        }),
    );
}

#[test]
fn texts_refer_to_no_numbers_of_the_page() {
    let english = Regex::new(r"(?i)\bsteps? \d|\bcause [A-H]\b|\bprocedure \d").unwrap();
    let korean = Regex::new(r"\d+단계|[A-H]의 단계|절차 \d").unwrap();
    none(
        "a text that refers to a number or letter of the page",
        texts().filter_map(|(error, text)| {
            let texts: Vec<&str> = Language::VARIANTS.iter().map(|&of| text.get(of)).collect();
            let bad = texts.iter().find(|text| english.is_match(text) || korean.is_match(text))?;
            Some((error, (*bad).to_owned()))
        }),
    );
}

#[cfg(feature = "korean")]
#[test]
fn korean_uses_the_words_of_korean_windows() {
    let banned = [
        "장치 관리자",
        "지금 키",
        "확인 없이",
        "해결한 후에만",
        "KMS 클라이언트 키",
        "높은 권한",
        "상승된",
        "켤레",
        "키를 먹",
    ];
    none(
        "a Korean text with a banned word",
        texts().filter_map(|(error, text)| {
            let text = text.get(Language::Korean);
            let word = banned.iter().find(|word| text.contains(**word))?;
            Some((error, format!("{word}: {text}")))
        }),
    );
}

#[test]
fn retry_follows_severity() {
    none(
        "NotNeeded exactly for what is informational",
        all().filter_map(|error| {
            let informational = error.severity() == Severity::Informational;
            (informational != (error.retry() == Retry::NotNeeded)).then(|| (error, String::new()))
        }),
    );
}

#[test]
fn roles_fit_actions() {
    none(
        "a step of the KMS host that another person is to take",
        steps().filter_map(|(error, step)| {
            let host = matches!(step.action, Action::ActivateKmsHost | Action::UpdateKmsHost);
            (host && step.role != Role::KmsHostAdministrator)
                .then(|| (error, step.text.to_string()))
        }),
    );
}

#[test]
fn procedures_are_flat() {
    none(
        "a procedure within a procedure",
        procedures().filter_map(|(error, procedure)| {
            let nested = procedure.resolutions.iter().any(|step| step.procedure.is_some());
            nested.then(|| (error, procedure.title.to_string()))
        }),
    );
}

#[test]
fn topics_have_at_least_three_codes() {
    let mut count: BTreeMap<Topic, usize> = Topic::VARIANTS.iter().map(|&t| (t, 0)).collect();
    for error in all() {
        *count.get_mut(&error.topic()).unwrap() += 1;
    }
    let few: Vec<_> = count.into_iter().filter(|(_, count)| *count < 3).collect();
    assert!(few.is_empty(), "topics with fewer than three codes: {few:?}");
}

#[test]
fn sources_are_distinct_and_have_addresses() {
    let mut titles: BTreeMap<&str, &Source> = BTreeMap::new();
    let language = Regex::new("/[a-z]{2}-[a-z]{2}/").unwrap();
    for (error, sources) in statements() {
        for source in sources {
            let needs_url = !matches!(source.kind, SourceKind::Header | SourceKind::Practice);
            assert_eq!(source.url.is_some(), needs_url, "{error:?}: {}", source.title);
            if let Some(url) = source.url {
                assert!(url.starts_with("https://") && !language.is_match(url), "{url}");
                let other = titles.insert(url, source);
                assert!(other.is_none_or(|other| other == *source), "{url} has two titles");
            }
        }
    }
    none(
        "a reference that no statement of the code cites",
        all().filter_map(|error| {
            let reference = error.reference()?;
            let cited =
                statements().any(|(of, sources)| of == error && sources.contains(&reference));
            (!cited).then(|| (error, reference.title.to_owned()))
        }),
    );
}

#[test]
fn what_is_seen_elsewhere_is_no_type_of_its_own() {
    none(
        "a type in both lists, or seen elsewhere by nobody's word",
        all().filter_map(|error| {
            let twice = error
                .also_seen_with()
                .iter()
                .find(|sighting| error.activation_types().contains(&sighting.activation_type))?;
            Some((error, twice.activation_type.to_string()))
        }),
    );
}

/// The codes of Microsoft's article, whose types are those of its table.
const IN_THE_ARTICLE: [u32; 3] = [0xC004_C001, 0xC004_C003, 0xC004_C008];

/// The clearing house and Microsoft Store licensing report the same problems under numbers of
/// their own, and so does any pair of codes whose symbols end alike.
#[test]
fn twins_meet_the_same_types() {
    let twins = all().filter_map(|store| {
        let name = store.symbol()?.strip_prefix("SL_REMAPPING_MDOLLAR_")?;
        let twin = all().find(|other| {
            other.symbol().and_then(|symbol| symbol.strip_prefix("SL_E_CHPA_")) == Some(name)
        })?;
        Some((store, twin))
    });
    let twins: Vec<_> = twins.collect();
    assert!(twins.len() > 10, "{} twins", twins.len());
    none(
        "two codes for one problem with different types, topics or verdicts",
        twins.into_iter().filter_map(|(store, twin)| {
            let in_article = IN_THE_ARTICLE.contains(&twin.code());
            let types = in_article || store.activation_types() == twin.activation_types();
            let same = types && store.topic() == twin.topic() && store.retry() == twin.retry();
            (!same).then(|| {
                (
                    store,
                    format!(
                        "{twin:#X} {:?} {:?}, {:?} {:?}, {:?} {:?}",
                        store.topic(),
                        twin.topic(),
                        store.retry(),
                        twin.retry(),
                        store.activation_types(),
                        twin.activation_types()
                    ),
                )
            })
        }),
    );
}

/// Who administers the KMS host does it there.
#[test]
fn commands_say_where_they_run() {
    none(
        "a command of the KMS host administrator that runs on the device",
        steps().filter_map(|(error, step)| {
            let command = step.command?;
            // A code that a KMS host meets itself is on the host already.
            let on_host = error.applies_to(windows_activation_error::ActivationType::KmsHost);
            let host = step.role == Role::KmsHostAdministrator && !on_host;
            let place = command.place == windows_activation_error::Place::Device;
            (host && place).then(|| (error, format!("{} {}", step.text, command.line)))
        }),
    );
}

/// Where somebody is named to ask, each type that the code applies to has somebody.
#[test]
fn each_type_has_somebody_to_ask() {
    let asks =
        |step: &Resolution| matches!(step.action, Action::ContactMicrosoft | Action::ContactVendor);
    none(
        "a type of activation without a step that others end with",
        all().filter(|error| error.resolutions().any(asks)).flat_map(|error| {
            let page = error.explain(Language::English);
            let types = error.activation_types().iter();
            types
                .filter(move |&&kind| !page.only_for(kind).resolutions().any(asks))
                .map(move |kind| (error, kind.to_string()))
        }),
    );
}
