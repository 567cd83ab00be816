"use strict";

// What the style sheet cannot do: search, unfold all, say how many blocks are shown, unfold for the printer.
(() => {
  const blocks = Array.from(document.querySelectorAll(".block"), (element) => ({
    element,
    label: element.dataset.label || "",
    run: element.parentElement.closest(".run"),
    text: element.querySelector(".text").textContent.toLowerCase(),
    missed: false,
  }));
  const runs = Array.from(document.querySelectorAll(".run"), (element) => ({
    element,
    details: element.firstElementChild,
  }));
  const filters = document.querySelector(".filters");
  if (!filters) {
    return;
  }
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const openedBySearch = new Set();

  const isOn = (id) => document.getElementById(id).checked;
  const isChosen = (block) =>
    block.label ? !isOn("show-kept") && isOn(`label-${block.label}`) : !isOn("show-removed");

  const count = () => {
    const shown = blocks.filter((block) => !block.missed && isChosen(block)).length;
    const total = blocks.length.toLocaleString("en");
    status.textContent = `${shown.toLocaleString("en")} of ${total} blocks shown`;
  };

  const find = () => {
    const wanted = search.value.trim().toLowerCase();
    const runsWithHits = new Set();
    for (const block of blocks) {
      block.missed = wanted !== "" && !block.text.includes(wanted);
      block.element.classList.toggle("missed", block.missed);
      if (!block.missed && block.run) {
        runsWithHits.add(block.run);
      }
    }
    for (const { element, details } of runs) {
      const isHit = runsWithHits.has(element);
      element.classList.toggle("missed", !isHit);
      if (wanted !== "" && isHit && !details.open) {
        details.open = true;
        openedBySearch.add(details);
      } else if (openedBySearch.has(details) && (wanted === "" || !isHit)) {
        details.open = false;
        openedBySearch.delete(details);
      }
    }
    count();
  };

  const foldRuns = (open) => {
    for (const { details } of runs) {
      details.open = open;
    }
  };

  let closedBeforePrint = [];
  addEventListener("beforeprint", () => {
    closedBeforePrint = runs.filter(({ details }) => !details.open);
    closedBeforePrint.forEach(({ details }) => (details.open = true));
  });
  addEventListener("afterprint", () => closedBeforePrint.forEach(({ details }) => (details.open = false)));

  document.getElementById("unfold").addEventListener("click", () => foldRuns(true));
  document.getElementById("fold").addEventListener("click", () => {
    for (const details of document.querySelectorAll(".blocks details[open]")) {
      details.open = false;
    }
  });
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      search.value = "";
      find();
    }
  });
  filters.addEventListener("change", count);
  filters.querySelector("[hidden]").hidden = false;
  count();
})();
