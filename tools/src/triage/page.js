"use strict";
const computer = document.querySelector("#computer");
const language = document.querySelector("#language");

// Maps, as a computer can have the name of something that every object has.
const partsOf = (element) => new Map(Object.entries(JSON.parse(element.dataset.parts ?? "{}")));
const sum = (parts) => [...parts.values()].reduce((sum, n) => sum + n, 0);
const all = (query, of = document) => [...of.querySelectorAll(query)];
for (const number of all(".number")) number.dataset.all = number.textContent;

function draw() {
  const name = computer.value;
  const isAll = name === "";
  for (const one of all("[data-computers]")) {
    one.hidden = !isAll && !one.dataset.computers.split("\n").includes(name);
  }
  for (const figure of all(".all")) figure.hidden = !isAll;
  for (const note of all(".one")) note.hidden = isAll;
  for (const note of all(".none")) note.hidden = isAll || all("section").some((one) => !one.hidden);
  for (const number of all(".number")) {
    number.textContent = isAll ? number.dataset.all : partsOf(number).get(name) ?? 0;
  }
  for (const rest of all(".undated")) rest.hidden = rest.querySelector(".number").textContent === "0";
  for (const chart of all(".bars")) {
    const bars = all(".bar", chart).map((bar) => {
      const parts = partsOf(bar);
      return { bar, count: isAll ? sum(parts) : parts.get(name) ?? 0 };
    });
    const most = Math.max(1, ...bars.map(({ count }) => count));
    for (const { bar, count } of bars) {
      bar.firstElementChild.style.height = `${(100 * count) / most}%`;
      bar.title = `${bar.title.split(":")[0]}: ${count}`;
    }
    const number = chart.parentElement.querySelector(".number");
    chart.setAttribute("aria-label", `${number.textContent} x`);
  }
}

computer.addEventListener("change", draw);
language.addEventListener("change", () => {
  document.documentElement.dataset.language = language.value;
  document.documentElement.lang = language.value;
});
draw();
