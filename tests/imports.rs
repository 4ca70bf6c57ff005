//! What the topics of the catalog share stands in `sources`, `steps` and `procedures`: a topic
//! that took a step of another one would tie the two together.

use std::fs;
use std::path::Path;

const SHARED: [&str; 3] = ["sources", "steps", "procedures"];

#[test]
fn no_topic_imports_a_topic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog");
    let mut topics = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if SHARED.contains(&name.as_str()) {
            continue;
        }
        topics += 1;
        let text = fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("super::") {
            let module = text[at + "super::".len()..].split([':', ';', ' ']).next().unwrap();
            assert!(SHARED.contains(&module), "{name}.rs imports from {module}");
        }
    }
    assert!(topics > 10, "{topics} topics");
}
