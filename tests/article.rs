//! The table of Microsoft's article "Resolve Windows activation error codes", and
//! 0x80072EE2, which its text mentions: an oracle that knows nothing of the crate.

use windows_activation_error::ActivationError;
use windows_activation_error::ActivationType::{
    self, DigitalLicense, Kms, KmsClient, KmsHost, Mak, Oem, Retail, TokenBased,
};

const TABLE: [(u32, &[ActivationType]); 31] = [
    (0x8004_FE21, &[Mak, KmsClient]),
    (0x8007_0005, &[Mak, KmsClient, KmsHost]),
    (0x8007_007B, &[KmsClient]),
    (0x8007_0490, &[Mak]),
    (0x8007_06BA, &[KmsClient]),
    (0x8007_232A, &[KmsHost]),
    (0x8007_232B, &[KmsClient]),
    (0x8007_251D, &[KmsClient]),
    (0x8009_2328, &[KmsClient]),
    (0xC004_B100, &[Mak]),
    (0xC004_C001, &[Mak]),
    (0xC004_C003, &[Mak]),
    (0xC004_C008, &[Kms]),
    (0xC004_C020, &[Mak]),
    (0xC004_C021, &[Mak]),
    (0xC004_F009, &[Mak]),
    (0xC004_F00F, &[Mak, KmsClient, KmsHost]),
    (0xC004_F014, &[Mak, KmsClient]),
    (0xC004_F02C, &[Mak, KmsClient]),
    (0xC004_F035, &[KmsClient, KmsHost]),
    (0xC004_F038, &[KmsClient]),
    (0xC004_F039, &[KmsClient]),
    (0xC004_F041, &[KmsClient]),
    (0xC004_F042, &[KmsClient]),
    (0xC004_F050, &[Mak, Kms, KmsClient]),
    (0xC004_F051, &[Mak, Kms]),
    (0xC004_F064, &[Mak]),
    (0xC004_F065, &[Mak, KmsClient]),
    (0xC004_F06C, &[KmsClient]),
    (0xC004_F074, &[KmsClient]),
    (0x8007_2EE2, &[Mak, Retail, Oem, DigitalLicense]),
];

#[test]
fn the_types_are_those_of_the_article() {
    for (code, types) in TABLE {
        let error = ActivationError::try_from(code).unwrap();
        assert_eq!(error.activation_types(), types, "{error:#X} {error:?}");
    }
}

#[test]
fn kms_covers_both_sides() {
    let spent = ActivationError::try_from(0xC004_C008).unwrap();
    for kind in [Kms, KmsClient, KmsHost] {
        assert!(spent.applies_to(kind), "{kind:?}");
    }
    // Beside the article, common practice shows it for other keys too.
    assert!(!spent.activation_types().contains(&Mak) && spent.applies_to(Mak));
    assert!(!spent.applies_to(TokenBased));

    let unreachable = ActivationError::try_from(0xC004_F074).unwrap();
    assert!(unreachable.applies_to(KmsClient) && unreachable.applies_to(Kms));
    assert!(!unreachable.applies_to(KmsHost));
}

/// Words that the causes and steps of a code must hold, in every language: the facts of
/// its articles that can be written in one way only.
const FACTS: [(u32, &[&str]); 21] = [
    (
        0x8007_0005,
        &["8229", "SLUI.exe", "HKU\\S-1-5-20", "ProfileList", "dcomcnfg", "gpupdate /force"],
    ),
    (0x8007_007B, &["8198", "RETAIL", "VOLUME_KMSCLIENT", "_vlmcs._tcp", "1688", "slmgr.vbs /ipk"]),
    (0x8007_0490, &["Windows Server 2019", "slmgr.vbs /ipk"]),
    (0x8007_06BA, &["TCP 1688", "_vlmcs._tcp"]),
    (0x8007_232A, &["53", "168.63.129.16", "20.118.99.224", "40.83.235.53", "ipconfig /flushdns"]),
    (0x8007_232B, &["_vlmcs._tcp", "DisableDnsPublishing", "/skms", "/ckms", "MAK", "1688"]),
    (0x8007_251D, &["_vlmcs._tcp", "1688"]),
    (0x8009_2328, &["_vlmcs._tcp", "1688"]),
    (0xC004_C003, &["tokens.dat", "slmgr.vbs /rilc", "azkms.core.windows.net:1688"]),
    (0xC004_C008, &["6", "10", "9", "slmgr.vbs /ipk", "azkms.core.windows.net:1688"]),
    (0xC004_F00F, &["Network Service", "slmgr.vbs /ato", "slui.exe 4"]),
    (0xC004_F014, &["Pid.txt", "\\sources", "slmgr.vbs /ipk"]),
    (0xC004_F02C, &["CID", "slmgr.vbs /atp"]),
    (0xC004_F035, &["SLIC", "Windows 7", "Windows Vista", "0x80072EE2", "/dti", "/atp"]),
    (
        0xC004_F038,
        &["25", "5", "CMID", "SkipRearm", "slmgr.vbs /dli", "slmgr.vbs /rearm", "sysprep"],
    ),
    (0xC004_F039, &["1688", "Test-NetConnection"]),
    (0xC004_F041, &["slmgr.vbs /ato", "slui.exe 4"]),
    (0xC004_F042, &["CSVLK", "/ckms", "/skms", "/ddescr:0xC004F042", "Windows Server 2022"]),
    (0xC004_F06C, &["4", "UTC", "NTP", "12288", "12290", "w32tm /resync", "NT5DS", "968912"]),
    (
        0xC004_F074,
        &[
            "12288",
            "0xC004F06C",
            "1688",
            "_vlmcs._tcp",
            "w32tm /resync",
            "RETAIL",
            "azkms.core.windows.net:1688",
        ],
    ),
    (0x8007_2EE2, &["/dti", "/atp"]),
];

#[test]
fn the_advice_holds_the_facts_of_the_articles() {
    use windows_activation_error::Language;

    for (code, facts) in FACTS {
        let error = ActivationError::try_from(code).unwrap();
        for &language in Language::VARIANTS {
            let mut advice = String::new();
            let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
            for look in error.checks().iter().chain(signs) {
                advice += look.text.get(language);
                advice.push('\n');
                advice += look.command.map_or("", |command| command.line);
                advice.push('\n');
            }
            for cause in error.causes() {
                advice += cause.text.get(language);
                advice.push('\n');
            }
            for step in error.resolutions() {
                advice += step.condition.map_or("", |condition| condition.get(language));
                advice.push('\n');
                advice += step.text.get(language);
                advice.push('\n');
                advice += step.command.map_or("", |command| command.line);
                advice.push('\n');
            }
            for fact in facts {
                assert!(advice.contains(fact), "{error:#X} lacks {fact:?} in {language:?}");
            }
        }
    }
}

#[test]
fn steps_that_differ_by_type_say_so() {
    let steps = |code: u32, kind: ActivationType| {
        ActivationError::try_from(code)
            .unwrap()
            .resolutions()
            .filter(move |step| step.applies_to == [kind])
            .count()
    };
    // No product key: a MAK for MAK activation, a setup key for KMS clients.
    assert!(steps(0xC004_F014, Mak) > 0 && steps(0xC004_F014, KmsClient) > 0);
    // Changed hardware: MAK activates again, KMS clients and hosts restart or use /ato.
    assert!(steps(0xC004_F00F, Mak) > 0);
    let hardware = ActivationError::try_from(0xC004_F00F).unwrap();
    assert!(
        hardware
            .resolutions()
            .any(|step| step.is_for(KmsClient) && step.is_for(KmsHost) && !step.is_for(Mak))
    );
}

/// The installation ID, the Activation Center, the confirmation ID; one action a step.
#[test]
fn telephone_activation_is_one_step_each_in_order() {
    use windows_activation_error::Action::ActivateByPhone;

    let error = ActivationError::try_from(0xC004_F035).unwrap();
    let procedure = error
        .resolutions()
        .filter_map(|step| step.procedure)
        .find(|procedure| procedure.resolutions.iter().any(|step| step.action == ActivateByPhone))
        .expect("a procedure for the telephone");
    let by_phone = procedure.resolutions.iter().filter(|step| step.action == ActivateByPhone);
    let ends: Vec<_> = by_phone
        .filter_map(|step| step.command)
        .map(|command| command.line.rsplit('\\').next().unwrap())
        .collect();
    assert_eq!(ends, ["slmgr.vbs /dti", "slui.exe 4", "slmgr.vbs /atp <confirmation_id>"]);
}
