"use strict";
const computer = document.querySelector("#computer");
const language = document.querySelector("#language");

function draw() {
  const name = computer.value;
  for (const section of document.querySelectorAll("section")) {
    section.hidden = name !== "" && !section.dataset.computers.split("\n").includes(name);
    const bars = [...section.querySelectorAll(".bar")].map((bar) => {
      const parts = JSON.parse(bar.dataset.parts ?? "{}");
      const count = name === "" ? Object.values(parts).reduce((sum, n) => sum + n, 0) : parts[name] ?? 0;
      return { bar, count };
    });
    const most = Math.max(1, ...bars.map(({ count }) => count));
    for (const { bar, count } of bars) {
      bar.firstElementChild.style.height = `${(100 * count) / most}%`;
      bar.title = `${bar.title.split(":")[0]}: ${count}`;
    }
  }
}

computer.addEventListener("change", draw);
language.addEventListener("change", () => {
  document.documentElement.dataset.language = language.value;
  document.documentElement.lang = language.value;
});
draw();
