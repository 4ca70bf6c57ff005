//! The files that the arguments name.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A file to read, or why something is not read.
#[derive(Debug)]
pub(crate) struct Listed {
    /// The number of the argument that led here.
    pub(crate) argument: u64,
    pub(crate) path: PathBuf,
    pub(crate) problem: Option<String>,
}

/// Goes through the arguments, folders recursively and as the disk lists them, so that nothing is
/// kept of a folder with many files; who needs an order has the argument and the path. A file that
/// several names or links lead to comes once, whatever the order of the disk is: what has several
/// names comes late, and links come last.
pub(crate) struct Files {
    arguments: VecDeque<(u64, PathBuf)>,
    /// The number of the argument that is gone through.
    argument: u64,
    walk: Option<walkdir::IntoIter>,
    /// The folder that is gone through, as long as it holds nothing but folders.
    empty: Option<PathBuf>,
    folder_links: BTreeSet<(u64, PathBuf)>,
    /// Names of files that have others.
    hard_links: BTreeSet<(u64, PathBuf)>,
    file_links: BTreeSet<(u64, PathBuf)>,
    /// The folders that are gone through, as they are on the disk.
    folders: Vec<PathBuf>,
    /// Folders that were gone through.
    walked: HashSet<PathBuf>,
    /// Files that were named, or that links led to, outside of these folders.
    seen: HashSet<PathBuf>,
    /// Files with several names that were listed.
    identities: HashSet<Identity>,
}

/// What all names of a file have in common: its disk and its number there.
type Identity = (u64, u64);

/// The identity of a file that has several names.
#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;

    let file = fs::metadata(path).ok()?;
    (file.nlink() > 1).then(|| (file.dev(), file.ino()))
}

/// The identity of a file that has several names.
#[cfg(windows)]
fn identity(path: &Path) -> Option<Identity> {
    let file = winapi_util::file::information(fs::File::open(path).ok()?).ok()?;
    (file.number_of_links() > 1).then(|| (file.volume_serial_number(), file.file_index()))
}

/// Nothing tells that a file has several names.
#[cfg(not(any(unix, windows)))]
fn identity(_: &Path) -> Option<Identity> {
    None
}

/// Folders that are open at the same time; those above are read to their ends before more are.
const OPEN: usize = 100;

impl Files {
    pub(crate) fn new(paths: &[PathBuf]) -> Self {
        let folders = paths.iter().filter(|path| path.is_dir());
        let folders = folders.filter_map(|path| fs::canonicalize(path).ok()).collect();
        Self {
            arguments: (0..).zip(paths.iter().cloned()).collect(),
            argument: 0,
            walk: None,
            empty: None,
            folder_links: BTreeSet::new(),
            hard_links: BTreeSet::new(),
            file_links: BTreeSet::new(),
            folders,
            walked: HashSet::new(),
            seen: HashSet::new(),
            identities: HashSet::new(),
        }
    }

    fn is_in_a_folder(&self, real: &Path) -> bool {
        self.folders.iter().any(|folder| real.starts_with(folder))
    }

    /// Whether this is the first time that a path outside of the folders is come by.
    fn is_new(&mut self, real: PathBuf) -> bool {
        !self.is_in_a_folder(&real) && self.seen.insert(real)
    }

    fn file(&self, path: PathBuf) -> Listed {
        Listed { argument: self.argument, path, problem: None }
    }

    fn problem(&self, path: PathBuf, problem: &impl ToString) -> Listed {
        Listed { argument: self.argument, path, problem: Some(problem.to_string()) }
    }

    fn named(&mut self, path: PathBuf) -> Option<Listed> {
        if path == Path::new("-") {
            return self.seen.insert(path.clone()).then(|| self.file(path));
        }
        // A pipe that a shell opened has no place on the disk. Who opens what is not there says so.
        let Ok(real) = fs::canonicalize(&path) else { return Some(self.file(path)) };
        if path.is_dir() {
            let is_inside =
                self.folders.iter().any(|folder| real != *folder && real.starts_with(folder));
            if !is_inside {
                self.walk(path, real);
            }
            return None;
        }
        if path.is_file() { self.once(path, real) } else { Some(self.file(path)) }
    }

    fn once(&mut self, path: PathBuf, real: PathBuf) -> Option<Listed> {
        if self.is_new(real) { self.name(path) } else { None }
    }

    /// A file where it was not listed by another of its names.
    fn name(&mut self, path: PathBuf) -> Option<Listed> {
        let is_new = identity(&path).is_none_or(|identity| self.identities.insert(identity));
        is_new.then(|| self.file(path))
    }

    fn walk(&mut self, path: PathBuf, real: PathBuf) {
        if self.walked.insert(real) {
            self.empty = Some(path.clone());
            self.walk = Some(WalkDir::new(path).max_open(OPEN).into_iter());
        }
    }

    fn entry(&mut self, entry: walkdir::Result<walkdir::DirEntry>) -> Option<Listed> {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                self.empty = None;
                let path = error.path().map(Path::to_owned).unwrap_or_default();
                let reason =
                    error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                return Some(self.problem(path, &reason));
            }
        };
        let kind = entry.file_type();
        if !kind.is_dir() {
            self.empty = None;
        }
        if kind.is_file() {
            let path = entry.into_path();
            // It may have been named before a link led to its folder.
            let was_read = !self.seen.is_empty()
                && fs::canonicalize(&path).is_ok_and(|real| self.seen.contains(&real));
            if was_read {
                return None;
            }
            if identity(&path).is_some() {
                self.hard_links.insert((self.argument, path));
                return None;
            }
            return Some(self.file(path));
        }
        if kind.is_dir() {
            // A link can lead to a folder above one that was gone through already.
            let is_done = entry.depth() > 0
                && fs::canonicalize(entry.path()).is_ok_and(|real| self.walked.contains(&real));
            if let (true, Some(walk)) = (is_done, &mut self.walk) {
                self.empty = None;
                walk.skip_current_dir();
            }
            return None;
        }
        let path = entry.into_path();
        let target = match fs::metadata(&path) {
            Ok(target) => target,
            Err(error) => return Some(self.problem(path, &error)),
        };
        if target.is_dir() {
            self.folder_links.insert((self.argument, path));
        } else if target.is_file() {
            self.file_links.insert((self.argument, path));
        } else {
            return Some(self.problem(path, &"neither a file nor a folder"));
        }
        None
    }

    fn linked_folder(&mut self, path: PathBuf) -> Option<Listed> {
        match fs::canonicalize(&path) {
            Err(error) => return Some(self.problem(path, &error)),
            Ok(real) if self.is_in_a_folder(&real) => {}
            Ok(real) => {
                // So that what leads back into it is known.
                self.folders.push(real.clone());
                self.walk(path, real);
            }
        }
        None
    }

    fn linked_file(&mut self, path: PathBuf) -> Option<Listed> {
        match fs::canonicalize(&path) {
            Err(error) => Some(self.problem(path, &error)),
            Ok(real) => self.once(path, real),
        }
    }
}

impl Iterator for Files {
    type Item = Listed;

    fn next(&mut self) -> Option<Listed> {
        loop {
            let listed = if let Some(walk) = &mut self.walk {
                if let Some(entry) = walk.next() {
                    self.entry(entry)
                } else {
                    self.walk = None;
                    self.empty.take().map(|path| self.problem(path, &"empty"))
                }
            } else if let Some((argument, path)) = self.arguments.pop_front() {
                self.argument = argument;
                self.named(path)
            } else if let Some((argument, path)) = self.folder_links.pop_first() {
                self.argument = argument;
                self.linked_folder(path)
            } else if let Some((argument, path)) = self.hard_links.pop_first() {
                self.argument = argument;
                self.name(path)
            } else {
                let (argument, path) = self.file_links.pop_first()?;
                self.argument = argument;
                self.linked_file(path)
            };
            if listed.is_some() {
                return listed;
            }
        }
    }
}
