"use strict";
const input = document.querySelector("input");
const output = document.querySelector("output");
const main = document.querySelector("main");
const entries = [...document.querySelectorAll("details")].map((entry) => {
  const { code, names } = entry.dataset;
  const text = `${entry.textContent} ${names}`.toLowerCase();
  return { entry, code: Number(code), names: names.split(" "), text };
});
const byCode = new Map(entries.map((one) => [one.code, one]));
const byName = new Map(entries.flatMap((one) => one.names.map((name) => [name, one])));
let first = null;

/** White space, and the punctuation, quotes and brackets of all kinds of keyboards. */
const SIGNS = "\\s.,;:!?*…()\\[\\]{}<>\"'`´«»‹›！＂＇（），．：；？［］｛｝＜＞\\u2018-\\u201F\\u3001\\u3002\\u3008-\\u3011\\u3014-\\u301F";
const EDGES = new RegExp(`^[${SIGNS}]+|[${SIGNS}]+$`, "gu");
/** What may stand before the = or : in front of a code. */
const LABEL = new RegExp(`^[\\p{Alphabetic}_${SIGNS}]*$`, "u");
/** Marks of direction, joiners and the like, which web pages put into numbers. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Letters that look like those of numbers, and what stands in place of a minus sign. */
const ALIKE = {
  "\u00D7": "x", "\u0445": "x", "\u0425": "x", "\u0410": "a", "\u0430": "a", "\u0412": "b", "\u0421": "c",
  "\u0441": "c", "\u0415": "e", "\u0435": "e", "\u041E": "o", "\u043E": "o", "\u2010": "-", "\u2011": "-",
  "\u2013": "-", "\u2212": "-",
};
/** The ends of numbers in C, Rust and, for hexadecimal ones, assembly. */
const SUFFIX = "(?:u?ll?|ll?u|u|_?[iu](?:32|64))?";
const HEXADECIMAL = new RegExp(`^(?:0{8}|f{8}(?=[89a-f]))?([0-9a-f]{8})(?:h|${SUFFIX})$`);
/** A Win32 error behind a prefix. */
const SHORT = new RegExp(`^([0-9a-f]{1,4})(?:h|${SUFFIX})$`);
const DECIMAL = new RegExp(`^(-?\\d+)${SUFFIX}$`);

/** The text with ASCII in place of what looks the same. */
function folded(text) {
  return text.replace(INVISIBLE, "").replace(/[^\0-\x7F]/gu, (letter) => {
    const code = letter.codePointAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return ALIKE[letter] ?? (/\s/u.test(letter) ? " " : letter);
  }).toLowerCase();
}

function cleaned(text) {
  return text.replace(EDGES, "");
}

/** The entry of a number: an HRESULT, or a Win32 error. */
function ofCode(code) {
  return byCode.get(code) ?? (code <= 0xffff ? byCode.get(0x80070000 + code) : undefined);
}

function ofHexadecimal(text) {
  const digits = HEXADECIMAL.exec(text.replace(/(?<=[0-9a-f])_(?=[0-9a-f])/g, ""));
  return digits ? ofCode(parseInt(digits[1], 16)) : undefined;
}

function ofShort(text) {
  const digits = SHORT.exec(text);
  return digits ? ofCode(parseInt(digits[1], 16)) : undefined;
}

function ofDecimal(text) {
  const digits = DECIMAL.exec(text);
  const number = digits ? Number(digits[1]) : NaN;
  return number >= -0x80000000 && number <= 0xffffffff ? ofCode(number >>> 0) : undefined;
}

/** The entry of a folded text that is one code, as winact explain reads it. */
function read(text) {
  const prefix = /^(?:[0o] ?x ?|&h)/.exec(text);
  const rest = prefix ? text.slice(prefix[0].length) : text;
  if (prefix) return rest.startsWith("-") ? ofDecimal(rest) : ofHexadecimal(rest) ?? ofShort(rest);
  return ofHexadecimal(text) ?? ofDecimal(text) ?? byName.get(text);
}

/** The same with what people copy along: quotes, a full stop, hr=. */
function readPasted(text) {
  const inner = cleaned(text);
  const label = Math.max(inner.lastIndexOf("="), inner.lastIndexOf(":"));
  if (label < 0 || !LABEL.test(inner.slice(0, label))) return read(inner);
  return read(inner) ?? read(cleaned(inner.slice(label + 1)));
}

/** What can be a code within a text, the surest first: a number, a name, a Win32 error. */
const WITHIN = [
  [read, "(?:[0o]x|&h|(?<![a-z0-9])[0o] ?x ?)(?:[0-9a-f]{8}(?:[0-9a-f]{8})?(?![0-9a-f])|[0-9a-f]+(?:_[0-9a-f]+)+|-\\d+)"
    + "|(?<![a-z0-9_]|[a-z0-9][-.`])[0-9a-f]{8}(?:[0-9a-f]{8})?h?(?![a-z0-9_]|[-.`][a-z0-9])"
    + "|(?<![a-z0-9.])-?\\d{9,10}(?!\\d|\\.\\d)"],
  [(name) => byName.get(name), "(?<![\\p{L}\\p{N}_])[a-z][a-z0-9_]+(?![\\p{L}\\p{N}_])"],
  [ofDecimal, "(?<![\\p{L}\\p{N}_.-])\\d{4,5}(?![\\p{L}\\p{N}_-]|\\.\\d)"],
].map(([reader, pattern]) => [reader, new RegExp(pattern, "gu")]);

/** The code in a text, and the words of the text with the code as the page writes it. */
function find(text) {
  const all = folded(text);
  const words = (rest, hit) => `${rest} ${hit ? hit.entry.id.toLowerCase() : ""}`.split(/\s+/).map(cleaned).filter(Boolean);
  const whole = readPasted(all);
  if (whole) return { hit: whole, words: words("", whole) };
  for (const [reader, pattern] of WITHIN) {
    for (const match of all.matchAll(pattern)) {
      const hit = reader(match[0]);
      const rest = `${all.slice(0, match.index)} ${all.slice(match.index + match[0].length)}`;
      if (hit) return { hit, words: words(rest, hit) };
    }
  }
  return { hit: null, words: words(text.toLowerCase(), null) };
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
  const { hit, words } = find(input.value);
  let shown = 0;
  let last = null;
  for (const one of entries) {
    one.entry.hidden = one !== hit && !words.every((word) => one.text.includes(word));
    if (!one.entry.hidden) {
      shown += 1;
      last = one;
    }
  }
  output.value = `${shown} / ${entries.length}`;
  putFirst(hit || (shown === 1 ? last : null));
}

/** What was found is in sight, wherever the page was before. */
function show() {
  const one = [...main.children].find((entry) => !entry.hidden);
  one?.firstElementChild.scrollIntoView({ block: "nearest" });
}

function fromLink() {
  let text = location.hash.slice(1);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A link that is malformed is searched for as it is.
  }
  // A link to one cause opens its code and leads to the steps.
  const cause = document.getElementById(text)?.closest("details h2");
  const query = cause ? cause.closest("details").id : text;
  if (query !== input.value) {
    input.value = query;
    filter();
    show();
  }
  if (cause) {
    cause.closest("details").open = true;
    cause.scrollIntoView();
  }
}

input.addEventListener("input", () => {
  filter();
  show();
  try {
    const link = input.value.trim() ? "#" + encodeURIComponent(input.value) : location.pathname + location.search;
    history.replaceState(null, "", link);
  } catch {
    // Some viewers of local files allow no links, and half a letter cannot be written in one.
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
