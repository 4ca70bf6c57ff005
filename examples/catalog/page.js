"use strict";
const input = document.querySelector("input");
const output = document.querySelector("output");
const entries = [...document.querySelectorAll("details")].map((entry) => ({
  entry,
  text: entry.textContent.toLowerCase(),
}));

function filter() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { entry, text } of entries) {
    entry.hidden = !words.every((word) => text.includes(word));
    shown += entry.hidden ? 0 : 1;
  }
  output.value = `${shown} / ${entries.length}`;
  if (shown === 1) entries.find(({ entry }) => !entry.hidden).entry.open = true;
  history.replaceState(null, "", words.length ? "#" + encodeURIComponent(input.value) : " ");
}

input.addEventListener("input", filter);
input.value = decodeURIComponent(location.hash.slice(1));
filter();
