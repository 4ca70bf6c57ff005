"use strict";
const input = document.querySelector("input");
const output = document.querySelector("output");
const main = document.querySelector("main");
const entries = [...document.querySelectorAll("details")].map((entry) => {
  const keys = entry.dataset.keys.split(" ");
  return { entry, keys, text: `${entry.textContent} ${entry.dataset.keys}`.toLowerCase() };
});
let first = null;

/** What people paste around a number is no part of it. */
function cleaned(text) {
  const edges = "[\\s\"'`“”‘’«»()\\[\\]{}<>,;.:]*";
  return text.toLowerCase().replace("×", "x").replace(new RegExp(`^${edges}|${edges}$`, "g"), "");
}

/** The exact hit stands first and is open; it goes back to its place afterwards. */
function putFirst(hit) {
  if (first === hit) return;
  if (first) {
    const next = entries.slice(entries.indexOf(first) + 1).find((other) => other !== hit);
    main.insertBefore(first.entry, next ? next.entry : null);
    first.entry.open = false;
  }
  first = hit;
  if (hit) {
    main.prepend(hit.entry);
    hit.entry.open = true;
  }
}

function filter() {
  const words = input.value.toLowerCase().split(/\s+/).map(cleaned).filter(Boolean);
  const whole = cleaned(input.value);
  const exact = whole && entries.find(({ keys }) => keys.includes(whole));
  let shown = 0;
  let last = null;
  for (const one of entries) {
    one.entry.hidden = one !== exact && !words.every((word) => one.text.includes(word));
    if (!one.entry.hidden) {
      shown += 1;
      last = one;
    }
  }
  output.value = `${shown} / ${entries.length}`;
  putFirst(exact || (shown === 1 ? last : null));
}

function fromLink() {
  let text = location.hash.slice(1);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A link that is malformed is searched for as it is.
  }
  if (text === input.value) return;
  input.value = text;
  filter();
}

input.addEventListener("input", () => {
  filter();
  const link = input.value.trim() ? "#" + encodeURIComponent(input.value) : location.pathname + location.search;
  try {
    history.replaceState(null, "", link);
  } catch {
    // Some viewers of local files allow no links.
  }
});
window.addEventListener("hashchange", fromLink);

// A printed page has no search and nothing to open.
let closed = [];
window.addEventListener("beforeprint", () => {
  closed = entries.map(({ entry }) => entry).filter((entry) => !entry.hidden && !entry.open);
  for (const entry of closed) entry.open = true;
});
window.addEventListener("afterprint", () => {
  for (const entry of closed) entry.open = false;
});

filter();
fromLink();
