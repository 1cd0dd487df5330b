"use strict";
// Without this the page does all it does, but for the filter, and for showing by itself what changed.
(() => {
  const lead = document.getElementById("lead");
  if (!lead) return;
  const news = document.getElementById("lead-news");
  const filter = document.getElementById("filter");
  const parts = () => lead.querySelectorAll("[data-part]");
  // As the server sent them: what somebody typed since is no change.
  const sent = new Map();
  for (const part of parts()) sent.set(part.id, part.innerHTML);

  const applyFilter = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const decision of lead.querySelectorAll(".decision")) {
      const title = decision.querySelector("h3").textContent.toLowerCase();
      let any = false;
      for (const row of decision.querySelectorAll("tbody tr")) {
        const text = title + " " + row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) { any = true; shown += 1; }
      }
      decision.hidden = !any;
    }
    return shown;
  };
  let announcing = 0;
  filter.closest("[hidden]").hidden = false;
  filter.addEventListener("input", () => {
    const shown = applyFilter();
    clearTimeout(announcing);
    announcing = setTimeout(() => { news.textContent = lead.dataset.shown + " " + shown; }, 600);
  });

  // A link to a rule that the filter hides shows it again.
  const showTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      filter.value = "";
      applyFilter();
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", showTarget);
  showTarget();

  const seek = (event) => {
    const graph = event.target.closest && event.target.closest(".graph");
    for (const other of lead.querySelectorAll(".graph")) other.classList.remove("seeking");
    const node = graph && event.target.closest(".node, a");
    if (!node || event.type === "pointerout" || event.type === "focusout") return;
    const number = (node.matches(".node") ? node : node.querySelector(".node")).dataset.node;
    graph.classList.add("seeking");
    for (const arrow of graph.querySelectorAll(".arrow, .head")) {
      const touches = arrow.dataset.from === number || arrow.dataset.to === number;
      arrow.classList.toggle("sought", touches);
    }
  };
  for (const kind of ["pointerover", "pointerout", "focusin", "focusout"]) lead.addEventListener(kind, seek);

  const replace = (part, html) => {
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    const open = [...part.querySelectorAll("details[open][id]")].map((details) => details.id);
    const places = [...part.querySelectorAll(".scroll[id]")].map((box) => [box.id, box.scrollLeft, box.scrollTop]);
    part.innerHTML = html;
    for (const id of open) {
      const details = document.getElementById(id);
      if (details) details.open = true;
    }
    for (const [id, left, top] of places) {
      const box = document.getElementById(id);
      if (box) box.scrollTo(left, top);
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const fetchPage = async () => {
    const form = document.getElementById("try-form");
    if ("tried" in lead.dataset && form) {
      return fetch("/rules/try", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    }
    return fetch("/rules" + location.search);
  };

  const refresh = async () => {
    const answer = await fetchPage();
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("lead");
    if (!fresh) return;
    const [x, y] = [scrollX, scrollY];
    const anchor = [...lead.querySelectorAll("section[id], h2[id]")].find((one) => one.getBoundingClientRect().top >= 0);
    const before = anchor ? [anchor.id, anchor.getBoundingClientRect().top] : null;
    for (const part of parts()) {
      const html = page.getElementById(part.id)?.innerHTML;
      if (html === undefined || html === sent.get(part.id)) continue;
      sent.set(part.id, html);
      replace(part, html);
    }
    if (filter.value) applyFilter();
    const after = before && document.getElementById(before[0]);
    if (after) scrollTo(x, scrollY + after.getBoundingClientRect().top - before[1]);
    else scrollTo(x, y);
    announce(lead.dataset.state.split("-"), fresh.dataset.state.split("-"));
    lead.dataset.state = fresh.dataset.state;
  };

  const announce = (before, now) => {
    const change = document.querySelector("#part-change strong");
    if (now[1] === "true" && now[0] !== before[0]) news.textContent = lead.dataset.troubled;
    else if (now[0] !== before[0] || now[2] !== before[2]) {
      news.textContent = lead.dataset.updated + (change ? " " + change.textContent : "");
    } else if (now[3] === "true") news.textContent = lead.dataset.proved;
  };

  // What changed is there a moment after the new rules are; the page waits for both together.
  const [usual, soon, mostWaits] = [250, 80, 12];
  let waits = 0;
  const look = async () => {
    let pause = usual;
    try {
      if (!document.hidden) {
        const state = await (await fetch("/state")).json();
        const text = [state.edition, state.trouble, state.compared, state.proved].join("-");
        if (text === lead.dataset.state) waits = 0;
        else if (!state.compared && !state.trouble && waits < mostWaits) {
          waits += 1;
          pause = soon;
        } else {
          waits = 0;
          await refresh();
        }
      }
    } catch {
      // The server is not there just now; the next look may find it again.
    }
    setTimeout(look, pause);
  };
  setTimeout(look, usual);
})();
