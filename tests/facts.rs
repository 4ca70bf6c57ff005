//! The facts of signs: they say what the words say, and no product is left without a cause by
//! mistake.

use std::collections::BTreeSet;

use regex::Regex;
use windows_activation_error::{ActivationError, ActivationType, Cause, Fact, Language};

/// Each cause of the catalog with its place, as `0xC004F009 B`.
fn causes() -> impl Iterator<Item = (String, &'static Cause)> {
    ActivationError::VARIANTS.iter().flat_map(|error| {
        let letters = error.causes().iter().zip('A'..);
        letters.map(|(cause, letter)| (format!("0x{:08X} {letter}", error.code()), cause))
    })
}

fn facts(cause: &Cause) -> &'static [Fact] {
    cause.sign.map_or(&[], |sign| sign.facts)
}

/// The facts one by one: what the key is not stands there once for each channel.
fn single(facts: &[Fact]) -> BTreeSet<String> {
    let names = |types: &[ActivationType]| types.iter().map(ToString::to_string).collect();
    facts
        .iter()
        .flat_map(|fact| match *fact {
            Fact::Licensed(is) => vec![format!("licensed {is}")],
            Fact::Office(is) => vec![format!("office {is}")],
            Fact::ProductKey(is) => vec![format!("key {is}")],
            Fact::KmsHostSet(is) => vec![format!("host {is}")],
            Fact::Channel(types) => {
                let names: Vec<String> = names(types);
                vec![names.join("+")]
            }
            Fact::OtherChannel(types) => {
                let names: Vec<String> = names(types);
                names.iter().map(|name| format!("not {name}")).collect()
            }
            _ => panic!("a new fact: {fact:?}"),
        })
        .collect()
}

/// Words of a sign, and what follows from them.
const OF_SIGNS: &[(&str, &[&str])] = &[
    (r"License Status( of the product)? is Licensed", &["licensed true"]),
    (r"License Status( on it)? is not Licensed", &["licensed false"]),
    // slmgr.vbs writes this line in one state only, and it is not Licensed.
    (r"beside Notification Reason", &["licensed false"]),
    (r"(contains|holds) EVAL", &["evaluation"]),
    (r"(does not contain|holds no|without|but not|nor) EVAL", &["not evaluation"]),
    (r"no evaluation", &["not evaluation"]),
    (r"(contains|channel is) VOLUME_KMSCLIENT", &["kms-client"]),
    (r"(another channel than|neither|does not say) VOLUME_KMSCLIENT", &["not kms-client"]),
    (r"names any other channel", &["not kms-client"]),
    (r"line contains VOLUME_KMS\b", &["kms-client+kms-host"]),
    (r"does not contain VOLUME_KMS\b", &["not kms-client", "not kms-host"]),
    (r"channel is VOLUME_KMS\b", &["kms-host"]),
    (r"channel is that of a KMS host key", &["kms-host"]),
    (r"another channel than that of a KMS host key", &["not kms-host"]),
    (r"(says|contains) RETAIL", &["retail"]),
    (r"(says|ends with) VOLUME_MAK", &["mak"]),
    (r"has OEM_SLP", &["oem"]),
    (r"channel is VIRTUAL_MACHINE_ACTIVATION", &["avma"]),
    (r"no line Partial Product Key", &["key false"]),
    (r"Partial Product Key is there", &["key true"]),
    (r"registry has no name", &["host false"]),
    (r"registry has a name", &["host true"]),
    (r"`/dstatus` shows", &["office true"]),
    (r"code came from Office", &["office true"]),
    (r"ospp\.vbs or an Office program showed", &["office true"]),
    (r"Office 2010 or 2013 reported", &["office true"]),
    (r"osppsvc is DISABLED", &["office true"]),
    // Azure KMS activates Windows only.
    (r"to use Azure KMS", &["office false"]),
    (r"code came from Windows", &["office false"]),
    (r"Windows (itself )?was being activated", &["office false"]),
    (r"Windows showed the code", &["office false"]),
    (r"activation of Windows failed", &["office false"]),
    (r"for Windows itself", &["office false"]),
];

/// Words of a cause that can be about Windows only, whatever the sign says.
const OF_CAUSES: &[&str] = &[
    "Windows is an evaluation",
    "Windows was not activated with it",
    "activated this computer before the grace period",
    "Windows is licensed by volume",
    "Windows was installed from retail media",
    "Windows is not activated,",
    "Windows Pro beneath is not activated: the",
    "Windows never took the key for Pro",
    "Windows has no license for the installed edition",
    "No product key of Windows",
    "A license of Windows is not installed",
    "another edition of Windows than",
    "moved to Azure with a key",
    "and Windows is Home",
];

/// Words from which nothing follows where they stand, and why.
const NOTHING_FOLLOWS: &[(&str, &str, &str)] = &[
    ("0xC004C003 A", "evaluation", "or the name of the edition says so"),
    ("0xC004C003 F", "retail", "or OEM, or another sign of a license"),
    ("0xC004C008 C", "kms-host", "or a forest was being activated"),
    ("0xC004E003 B", "licensed false", "or the code stands elsewhere"),
    ("0xC004F012 C", "licensed false", "or Windows shows a message"),
    ("0xC004F013 B", "licensed false", "or the product is not listed"),
    ("0xC004F014 B", "key true", "the key of Windows; the code is of a product without one"),
    ("0xC004F014 C", "key true", "the key of Windows; the code is of a product without one"),
    ("0xC004F039 F", "licensed true", "on the KMS host"),
    ("0xC004F039 F", "kms-host", "on the KMS host"),
    ("0xC004F039 G", "licensed false", "on the KMS host"),
    ("0xC004F041 A", "licensed false", "on the KMS host"),
    ("0xC004F059 C", "not kms-client", "or another Windows"),
    ("0xC004F081 B", "retail", "or another channel"),
];

/// Facts without words of their own, and why.
const WITHOUT_WORDS: &[(&str, &str, &str)] = &[
    ("0x4004F00D B", "office false", "A is for Office; Description and the steps are of Windows"),
    ("0x4004F00D C", "office false", "A is for Office; Description and the steps are of Windows"),
];

#[test]
fn facts_say_what_the_words_say() {
    let of_signs: Vec<(Regex, &[&str])> =
        OF_SIGNS.iter().map(|(words, facts)| (Regex::new(words).unwrap(), *facts)).collect();
    let mut used = BTreeSet::new();
    let mut broken = Vec::new();
    for (place, cause) in causes() {
        let Some(sign) = cause.sign else { continue };
        let text = sign.text.get(Language::English);
        let mut said = BTreeSet::new();
        for (i, (words, facts)) in of_signs.iter().enumerate() {
            if words.is_match(text) {
                used.insert(OF_SIGNS[i].0);
                said.extend(facts.iter().map(|&fact| fact.to_owned()));
            }
        }
        for words in OF_CAUSES {
            if cause.text.get(Language::English).contains(words) {
                used.insert(words);
                said.insert("office false".to_owned());
            }
        }
        let at = |list: &[(&str, &str, &str)]| -> BTreeSet<String> {
            let here = list.iter().filter(|(at, ..)| *at == place);
            here.map(|(_, fact, _)| (*fact).to_owned()).collect()
        };
        for idle in at(NOTHING_FOLLOWS).difference(&said) {
            broken.push(format!("{place}: an exception for nothing: {idle}"));
        }
        let mut expected: BTreeSet<String> =
            said.difference(&at(NOTHING_FOLLOWS)).cloned().collect();
        expected.extend(at(WITHOUT_WORDS));
        let found = single(sign.facts);
        if found != expected {
            broken.push(format!("{place}: {found:?}, by its words {expected:?}: {text}"));
        }
    }
    let all = OF_SIGNS.iter().map(|(words, _)| *words).chain(OF_CAUSES.iter().copied());
    broken.extend(all.filter(|words| !used.contains(words)).map(|words| format!("idle: {words}")));
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn facts_of_a_sign_do_not_contradict_each_other() {
    for (place, cause) in causes() {
        let facts = facts(cause);
        let mut kinds = BTreeSet::new();
        let (mut has_channel, mut has_other) = (false, false);
        for fact in facts {
            let kind = format!("{fact:?}").split('(').next().unwrap().to_owned();
            assert!(kinds.insert(kind), "{place}: the same fact twice: {facts:?}");
            has_channel |= matches!(fact, Fact::Channel(_));
            has_other |= matches!(fact, Fact::OtherChannel(_));
            if let Fact::Channel(types) | Fact::OtherChannel(types) = *fact {
                // No channel leads to the type for both sides of KMS.
                assert!(!types.is_empty() && !types.contains(&ActivationType::Kms), "{place}");
            }
        }
        assert!(!(has_channel && has_other), "{place}: what the channel is and what it is not");
    }
}

/// A check is for everybody who meets the code.
#[test]
fn facts_stand_in_signs_of_causes() {
    for error in ActivationError::VARIANTS {
        assert!(error.checks().iter().all(|check| check.facts.is_empty()), "{error:?}");
        let is_alone = error.causes().len() == 1;
        assert!(!is_alone || facts(&error.causes()[0]).is_empty(), "{error:?}");
    }
}

/// One product, by everything that is known of it.
#[derive(Clone, Copy, Debug)]
struct Product {
    facts: [Fact; 4],
    channel: ActivationType,
}

impl Product {
    fn has(self, fact: &Fact) -> bool {
        match *fact {
            Fact::Channel(types) => types.contains(&self.channel),
            Fact::OtherChannel(types) => !types.contains(&self.channel),
            _ => self.facts.contains(fact),
        }
    }
}

/// What a record can hold: each channel that leads to a type; nothing is licensed without a key.
fn products() -> impl Iterator<Item = Product> {
    use ActivationType::{Avma, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail, Subscription};

    let of_windows = [Mak, KmsClient, KmsHost, Retail, Oem, Evaluation, Avma, Subscription];
    let of_office = [Mak, KmsClient, KmsHost, Retail, Subscription];
    let all = of_windows.map(|channel| (Fact::Office(false), channel)).into_iter();
    all.chain(of_office.map(|channel| (Fact::Office(true), channel))).flat_map(
        |(office, channel)| {
            let states = [(true, true), (false, true), (false, false)].into_iter();
            states.flat_map(move |(licensed, key)| {
                let known = [office, Fact::Licensed(licensed), Fact::ProductKey(key)];
                [false, true].map(|host| {
                    let [office, licensed, key] = known;
                    Product { facts: [office, licensed, key, Fact::KmsHostSet(host)], channel }
                })
            })
        },
    )
}

/// The only products that have none of the causes of a code, and why.
fn has_no_cause(code: u32, product: Product) -> bool {
    let is_office = product.has(&Fact::Office(true));
    let is_licensed = product.has(&Fact::Licensed(true));
    let is_evaluation = product.channel == ActivationType::Evaluation;
    match code {
        // The grace period is over where Windows is licensed.
        0x4004_F00D => !is_office && is_licensed,
        0xC004_F009 => !is_office && is_licensed && !is_evaluation,
        // As before; and the genuine check looks at Windows.
        0xC004_C532 => is_office || (is_licensed && !is_evaluation),
        // OEM_SLP keys only have it.
        0xC004_F063 => product.channel != ActivationType::Oem,
        _ => false,
    }
}

#[test]
fn a_product_keeps_a_cause() {
    let mut broken = Vec::new();
    for error in ActivationError::VARIANTS.iter().filter(|error| !error.causes().is_empty()) {
        for product in products() {
            let mut causes = error.causes().iter();
            let has_one = causes.any(|cause| facts(cause).iter().all(|fact| product.has(fact)));
            if has_one == has_no_cause(error.code(), product) {
                let found = if has_one { "has a cause" } else { "has none" };
                broken.push(format!("0x{:08X}: {found}: {product:?}", error.code()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
