//! What to do about an error, in a few lines: the first branch of its page, how one knows that it
//! is the right one, and where the others are.

use std::io::{self, Write};

use windows_activation_error::{
    ActivationError, ActivationType, Cause, Command, Language, Place, Resolution, Sign,
};

use crate::common::{Application, label};
use crate::layout::wrapped;

/// Headings, in English and in Korean.
pub(crate) const LOOK_FIRST: (&str, &str) = ("Look first:", "먼저 확인할 것:");
pub(crate) const IF_YOU_SEE: (&str, &str) = ("If you see:", "판단 기준:");
pub(crate) const THEN: (&str, &str) = ("Then:", "다음:");

/// A step is never shown without the sign of its branch, so both come from here only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Advice {
    error: ActivationError,
    only: Option<ActivationType>,
    pub(crate) check: Option<&'static Sign>,
    /// What tells the branch of the step from the others; `None` where the code has one cause.
    pub(crate) sign: Option<&'static Sign>,
    pub(crate) step: Option<&'static Resolution>,
    /// How many causes are left and have a step.
    pub(crate) branches: usize,
}

impl Advice {
    /// For one type of activation where one is named.
    pub(crate) fn of(error: ActivationError, only: Option<ActivationType>) -> Self {
        Self::among(error, only, |_| true, None)
    }

    /// Among the causes that are possible, for a product of this application: a command for
    /// another one would look at or change what is not meant.
    pub(crate) fn among(
        error: ActivationError,
        only: Option<ActivationType>,
        is_possible: impl Fn(&Cause) -> bool,
        application: Option<Application>,
    ) -> Self {
        let page = error.explain(Language::English);
        let page = only.map_or(page, |kind| page.only_for(kind));
        let is_meant =
            |command: Option<Command>| command.is_none_or(|command| is_for(command, application));
        let mut causes =
            page.causes().map(|(_, cause)| cause).filter(|cause| is_possible(cause)).peekable();
        let branch = causes.peek().copied();
        let of_branch = branch.map_or(error.otherwise(), |cause| cause.resolutions);
        let step =
            page.resolutions().find(|step| is_meant(step.command) && of_branch.contains(step));
        Self {
            error,
            only,
            check: error.checks().iter().find(|check| is_meant(check.command)),
            sign: branch.and_then(|cause| cause.sign.as_ref()).filter(|_| step.is_some()),
            step,
            branches: causes.count(),
        }
    }

    /// Whether the type of activation is one that the error does not apply to.
    fn not_expected(&self, language: Language) -> Option<String> {
        let kind = self.only.filter(|kind| !self.error.applies_to(*kind))?.label().get(language);
        Some(label(
            language,
            format!("This code is not expected with {kind}."),
            format!("이 코드는 일반적으로 다음 유형에서 나타나지 않습니다: {kind}."),
        ))
    }

    /// The step, and for whom it is where it is not for everybody.
    pub(crate) fn step_text(&self, language: Language) -> Option<String> {
        self.step.map(|step| {
            let condition = step.condition.map(|condition| condition.get(language));
            let condition = condition.map(|text| format!("{text}: ")).unwrap_or_default();
            condition + step.text.get(language)
        })
    }

    pub(crate) fn who(&self, language: Language) -> Option<String> {
        let heading = label(language, "Who:", "담당:");
        self.step.map(|step| format!("{heading} {}", step.role.label().get(language)))
    }

    /// How many causes there are beside the one whose step is shown, if one is.
    pub(crate) fn others(&self, language: Language) -> Option<String> {
        let text = match (self.branches, self.step) {
            (0, _) => label(
                language,
                "None of the known causes fits this product.",
                "알려진 원인 가운데 이 제품에 해당하는 것이 없습니다.",
            )
            .to_owned(),
            (1, Some(_)) => return None,
            (all, Some(_)) => {
                let others = all - 1;
                label(language, format!("Other causes: {others}"), format!("다른 원인: {others}개"))
            }
            (all, None) => {
                label(language, format!("Possible causes: {all}"), format!("가능한 원인: {all}개"))
            }
        };
        Some(text)
    }

    /// The command that shows the whole page.
    pub(crate) fn command(&self, language: Language) -> String {
        let kind = self.only.map(|kind| format!("--type {kind} ")).unwrap_or_default();
        let language = label(language, "", "-k ");
        format!("winact explain {language}{kind}{:#X}", self.error)
    }

    pub(crate) fn more(&self, language: Language) -> String {
        format!("{} {}", label(language, "More:", "자세히:"), self.command(language))
    }

    /// The commands by their headings.
    pub(crate) fn commands(
        &self,
    ) -> impl Iterator<Item = ((&'static str, &'static str), &'static str)> {
        let of_sign = |sign: &Sign| sign.command.map(|command| command.line);
        let commands = [
            (LOOK_FIRST, self.check.and_then(of_sign)),
            (IF_YOU_SEE, self.sign.and_then(of_sign)),
            (THEN, self.step.and_then(|step| step.command).map(|command| command.line)),
        ];
        commands.into_iter().filter_map(|(heading, command)| Some((heading, command?)))
    }

    /// Writes all of it, in as many columns as a terminal has. A command is on a line of its own,
    /// which the terminal breaks if it must: it copies it whole.
    pub(crate) fn write(
        &self,
        out: &mut impl Write,
        language: Language,
        columns: Option<usize>,
    ) -> io::Result<()> {
        let texts = [
            (LOOK_FIRST, self.check.map(|check| check.text.get(language).to_owned())),
            (IF_YOU_SEE, self.sign.map(|sign| sign.text.get(language).to_owned())),
            (THEN, self.step_text(language)),
        ];
        if let Some(text) = self.not_expected(language) {
            paragraph(out, &text, columns)?;
        }
        for (heading, text) in texts {
            let Some(text) = text else { continue };
            let line = format!("{} {text}", label(language, heading.0, heading.1));
            paragraph(out, &line, columns)?;
            let command = self.commands().find(|(other, _)| *other == heading);
            if let Some((_, command)) = command {
                writeln!(out, "  > {command}")?;
            }
        }
        for line in [self.who(language), self.others(language)].into_iter().flatten() {
            paragraph(out, &line, columns)?;
        }
        writeln!(out, "  {}", self.more(language))
    }
}

/// Whether a command is for this application, or for any: each has a script of its own. On a KMS
/// host it is Windows that is looked at.
fn is_for(command: Command, application: Option<Application>) -> bool {
    if command.place != Place::Device {
        return true;
    }
    match application {
        Some(Application::Windows) => !command.line.contains("ospp.vbs"),
        Some(Application::Office) => !command.line.contains("slmgr.vbs"),
        None => true,
    }
}

fn paragraph(out: &mut impl Write, text: &str, columns: Option<usize>) -> io::Result<()> {
    match columns {
        Some(columns) => wrapped(out, text, "  ", columns),
        None => writeln!(out, "  {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each code, for all types of activation and for each.
    #[test]
    fn a_step_has_the_sign_of_its_branch() {
        let types = ActivationType::VARIANTS.iter().copied().map(Some).chain([None]);
        let mut of_several = 0;
        for only in types {
            for error in ActivationError::VARIANTS {
                let advice = Advice::of(*error, only);
                let step = advice.step.unwrap();
                let signs: Vec<_> = error
                    .causes()
                    .iter()
                    .filter(|cause| cause.resolutions.contains(step))
                    .map(|cause| cause.sign)
                    .collect();
                assert!(signs.contains(&advice.sign.copied()), "{error:#X}");
                assert_eq!(advice.sign.is_some(), error.causes().len() > 1, "{error:#X}");
                assert!((1..=error.causes().len()).contains(&advice.branches), "{error:#X}");
                if only.is_none() {
                    assert_eq!(advice.branches, error.causes().len(), "{error:#X}");
                }
                of_several += usize::from(advice.sign.is_some());
            }
        }
        assert!(of_several > 500, "{of_several}");
    }

    /// Some causes have steps for others only.
    #[test]
    fn causes_without_a_step_for_the_type_do_not_count() {
        let error = ActivationError::from_code(0xC004_F074).unwrap();
        let all = Advice::of(error, None).branches;
        let some = Advice::of(error, Some(ActivationType::KmsHost)).branches;
        assert!(all > 1 && some <= all);
        let is_fewer = |error: &&ActivationError| {
            let kinds = ActivationType::VARIANTS.iter().copied().map(Some);
            let branches = |only| Advice::of(**error, only).branches;
            kinds.map(branches).any(|count| count < branches(None))
        };
        assert!(ActivationError::VARIANTS.iter().any(|error| is_fewer(&error)));
    }
}
