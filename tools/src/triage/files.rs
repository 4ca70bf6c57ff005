//! The files that the arguments name.

use std::collections::{HashSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A file to read, or why something is not read.
pub(crate) type Listed = Result<PathBuf, (PathBuf, String)>;

/// Goes through the arguments, folders recursively and in order of their names. A file that
/// several names or links lead to comes once.
pub(crate) struct Files {
    todo: VecDeque<PathBuf>,
    walk: Option<walkdir::IntoIter>,
    /// The folders that the arguments name, as they are on the disk.
    folders: Vec<PathBuf>,
    /// Folders that were gone through.
    walked: HashSet<PathBuf>,
    /// Files that were named, or that links led to, outside of these folders.
    seen: HashSet<PathBuf>,
}

impl Files {
    pub(crate) fn new(paths: &[PathBuf]) -> Self {
        let folders = paths.iter().filter(|path| path.is_dir());
        let folders = folders.filter_map(|path| fs::canonicalize(path).ok()).collect();
        Self {
            todo: paths.iter().cloned().collect(),
            walk: None,
            folders,
            walked: HashSet::new(),
            seen: HashSet::new(),
        }
    }

    /// Whether this is the first time that a path outside of the folders is come by.
    fn is_new(&mut self, real: &Path) -> bool {
        !self.folders.iter().any(|folder| real.starts_with(folder))
            && self.seen.insert(real.to_owned())
    }

    fn argument(&mut self, path: PathBuf) -> Option<Listed> {
        if path == Path::new("-") {
            return self.seen.insert(path.clone()).then_some(Ok(path));
        }
        let real = match fs::canonicalize(&path) {
            Ok(real) => real,
            // A pipe that a shell opened has no place on the disk.
            Err(_) if path.exists() => return Some(Ok(path)),
            Err(error) => return Some(Err((path, error.to_string()))),
        };
        if path.is_dir() {
            let is_inside =
                self.folders.iter().any(|folder| real != *folder && real.starts_with(folder));
            if !is_inside && self.walked.insert(real) {
                self.walk = Some(WalkDir::new(path).sort_by_file_name().into_iter());
            }
            return None;
        }
        let is_new = !path.is_file() || self.is_new(&real);
        is_new.then_some(Ok(path))
    }

    fn entry(&mut self, entry: walkdir::Result<walkdir::DirEntry>) -> Option<Listed> {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map(Path::to_owned).unwrap_or_default();
                let reason =
                    error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                return Some(Err((path, reason)));
            }
        };
        let kind = entry.file_type();
        if kind.is_file() {
            let path = entry.into_path();
            // A link may have led here before its folder was gone through.
            let was_read = !self.seen.is_empty()
                && fs::canonicalize(&path).is_ok_and(|real| self.seen.contains(&real));
            return (!was_read).then_some(Ok(path));
        }
        if kind.is_dir() {
            // A link can lead to a folder above one that was gone through already.
            let is_done = entry.depth() > 0
                && fs::canonicalize(entry.path()).is_ok_and(|real| self.walked.contains(&real));
            if let (true, Some(walk)) = (is_done, &mut self.walk) {
                walk.skip_current_dir();
            }
            return None;
        }
        if !kind.is_symlink() {
            return Some(Err((entry.into_path(), "neither a file nor a folder".to_owned())));
        }
        let path = entry.into_path();
        match fs::canonicalize(&path) {
            Err(error) => Some(Err((path, error.to_string()))),
            Ok(real) if real.is_file() => self.is_new(&real).then_some(Ok(path)),
            Ok(real) if real.is_dir() => {
                if !self.folders.iter().any(|folder| real.starts_with(folder)) {
                    // So that what leads back into it is known.
                    self.folders.push(real);
                    self.todo.push_front(path);
                }
                None
            }
            Ok(_) => Some(Err((path, "neither a file nor a folder".to_owned()))),
        }
    }
}

impl Iterator for Files {
    type Item = Listed;

    fn next(&mut self) -> Option<Listed> {
        loop {
            let listed = match self.walk.as_mut().map(Iterator::next) {
                Some(Some(entry)) => self.entry(entry),
                Some(None) => {
                    self.walk = None;
                    continue;
                }
                None => {
                    let path = self.todo.pop_front()?;
                    self.argument(path)
                }
            };
            if listed.is_some() {
                return listed;
            }
        }
    }
}
