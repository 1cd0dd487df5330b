"use strict";

// Keeps the draft beside the questions up to date. Without it the page works too, one whole page an
// update. Nothing is kept in the browser.
(() => {
  const form = document.getElementById("plan-form");
  if (!form) return;
  document.documentElement.classList.add("js");

  const said = document.getElementById("said");
  const words = name =>
    document.getElementById("words").content.querySelector(`[data-name="${name}"]`).textContent;
  const say = text => { said.textContent = ""; said.textContent = text; };

  // Fields that say nothing new: a step as the rules have it, a decision that nobody made.
  const idle = () => {
    const names = new Set();
    const value = name => form.elements[name]?.value ?? "";
    for (const set of form.querySelectorAll(".card fieldset")) {
      const id = set.closest(".card").id.slice(5);
      if (value(`d.${id}`) || value(`w.${id}`)) continue;
      for (const part of ["h", "c", "d"]) names.add(`${part}.${id}`);
    }
    for (const input of form.querySelectorAll(".steps input[name$='.was']:enabled")) {
      const step = input.name.slice(0, -3);
      const isSame = [["do", "was"], ["who", "was_who"], ["by", "was_by"], ["client", "was_client"]]
        .every(([now, was]) => value(step + now).trim() === value(step + was));
      if (!isSame || form.elements[step + "struck"].checked) continue;
      for (const part of ["was", "was_who", "was_by", "was_client", "do", "who", "by", "client"]) {
        names.add(step + part);
      }
    }
    return names;
  };

  // What the form says; a chosen file is not part of it.
  const fields = extra => {
    const data = new URLSearchParams();
    const left = idle();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && value !== "" && !left.has(name)) data.append(name, value);
    }
    for (const [name, value] of Object.entries(extra ?? {})) data.append(name, value);
    return data;
  };

  const ask = async (path, extra) => {
    const response = await fetch(path, { method: "POST", body: fields(extra) });
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  };

  // ---- The draft follows the answers.

  let unsaved = false;
  let leaving = false;
  let timer = 0;
  let edition = 0;
  let answered = 0;
  let isBusy = false;

  const changed = () => {
    unsaved = true;
    edition += 1;
    clearTimeout(timer);
    timer = setTimeout(update, 50);
  };

  const update = async extra => {
    if (isBusy) return;
    isBusy = true;
    try {
      do {
        answered = edition;
        const html = await ask("/draft", extra);
        // Typed on meanwhile: what came back is old already.
        if (answered === edition) show(html);
        extra = undefined;
      } while (answered !== edition);
    } catch {
      say(words("lost"));
      clearTimeout(timer);
      timer = setTimeout(update, 2000);
    } finally {
      isBusy = false;
    }
  };

  const show = html => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const fresh = parsed.getElementById("draft");
    const draft = document.getElementById("draft");
    const before = draft.querySelector("#status").textContent;
    morph(draft, fresh);
    const asked = new Set(draft.dataset.asked.split(" "));
    for (const question of form.querySelectorAll("[data-question]")) {
      question.hidden = !asked.has(question.dataset.question);
    }
    showFaults(draft.querySelector("#faults"));
    const now = draft.querySelector("#status").textContent;
    if (now !== before) say(now);
    for (const details of draft.querySelectorAll("details[data-why][open]")) load(details);
  };

  const showFaults = template => {
    const faults = new Map(
      [...template.content.children].map(element => [element.dataset.for, element]));
    for (const place of form.querySelectorAll("[data-fault]")) {
      const fault = faults.get(place.dataset.fault);
      place.replaceChildren(...(fault ? [...fault.cloneNode(true).children] : []));
    }
  };

  // ---- Makes one tree like another, and leaves alone what stays: focus, scrolling, what is open.

  const key = node => node.nodeType === 1 ? node.id || node.dataset.key : undefined;

  const morph = (old, fresh) => {
    for (const { name, value } of [...fresh.attributes]) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    for (const { name } of [...old.attributes]) {
      const isOurs = name === "open" && old.localName === "details";
      if (!fresh.hasAttribute(name) && !isOurs) old.removeAttribute(name);
    }
    if (old.localName === "template") {
      old.innerHTML = fresh.innerHTML;
      return;
    }
    if (!("keep" in old.dataset)) morphChildren(old, fresh);
    if (old === document.activeElement) return;
    if (old.localName === "input") {
      old.checked = fresh.hasAttribute("checked");
      if (old.type !== "checkbox" && old.type !== "radio" && !("new" in old.dataset)) {
        old.value = fresh.getAttribute("value") ?? "";
      }
    }
    if (old.localName === "option") old.selected = fresh.hasAttribute("selected");
  };

  const morphChildren = (old, fresh) => {
    const keyed = new Map();
    for (const child of old.children) if (key(child)) keyed.set(key(child), child);
    let place = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      const name = key(child);
      const known = name ? keyed.get(name) : undefined;
      if (known && known.localName === child.localName) {
        if (known === place) place = place.nextSibling;
        else old.insertBefore(known, place);
        morph(known, child);
      } else if (place && !name && !key(place) && place.nodeName === child.nodeName) {
        if (place.nodeType === 1) morph(place, child);
        else if (place.nodeValue !== child.nodeValue) place.nodeValue = child.nodeValue;
        place = place.nextSibling;
      } else {
        old.insertBefore(document.importNode(child, true), place);
      }
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
    }
  };

  // ---- Why, in place.

  const load = async details => {
    const place = details.querySelector(".loaded");
    const opened = [...place.querySelectorAll("details[open] > summary")].map(s => s.textContent);
    try {
      const parsed = new DOMParser().parseFromString(
        await ask("/why", { why: details.dataset.why }), "text/html");
      place.replaceChildren(...parsed.body.childNodes);
      for (const summary of place.querySelectorAll("summary")) {
        if (opened.includes(summary.textContent)) summary.parentElement.open = true;
      }
    } catch {
      say(words("lost"));
    }
  };

  document.addEventListener("toggle", event => {
    if (event.target.matches?.("details[data-why]") && event.target.open) load(event.target);
  }, true);

  // ---- Answers that leave no room for others, and clearing.

  const alone = input => {
    const others = form.querySelectorAll(`[name="${CSS.escape(input.name)}"]`);
    for (const other of others) {
      if (other === input) continue;
      if (input.dataset.alone !== undefined) {
        if (other.type === "checkbox" || other.type === "radio") other.checked = false;
        else other.value = "";
      } else if (other.dataset.alone !== undefined) other.checked = false;
    }
  };

  const clear = question => {
    const set = document.getElementById(`q-${question}`);
    for (const input of set.querySelectorAll("input, textarea")) {
      if (input.type === "checkbox" || input.type === "radio") input.checked = false;
      else input.value = "";
    }
    changed();
  };

  form.addEventListener("input", event => {
    if (event.target.matches("[type=file]") || "new" in event.target.dataset) return;
    if (event.target.name?.startsWith("a.") && (event.target.checked || event.target.value)) {
      const isBox = event.target.type === "checkbox" || event.target.type === "radio";
      if (!isBox || event.target.checked) alone(event.target);
    }
    changed();
  });

  // ---- Buttons.

  const copy = async () => {
    try {
      const text = await ask("/plan/text");
      await navigator.clipboard.writeText(text);
      say(words("copied"));
      return true;
    } catch {
      say(words("not-copied"));
      return false;
    }
  };

  const print = async path => {
    const place = document.getElementById("print");
    const parsed = new DOMParser().parseFromString(
      await ask(path, { fragment: "yes" }), "text/html");
    place.replaceChildren(...parsed.body.childNodes);
    place.dataset.mark = document.title;
    window.print();
  };

  form.addEventListener("submit", async event => {
    const button = event.submitter;
    const path = button?.getAttribute("formaction");
    if (!button || button.matches(".update button, .nojs button")) {
      event.preventDefault();
      update();
    } else if (button.dataset.clear !== undefined) {
      event.preventDefault();
      clear(button.dataset.clear);
    } else if (button.dataset.add !== undefined) {
      event.preventDefault();
      edition += 1;
      await update({ add: "yes" });
      for (const input of form.querySelectorAll("[data-new]")) input.value = "";
      unsaved = true;
    } else if (button.dataset.copy !== undefined && button.dataset.force === undefined) {
      event.preventDefault();
      if (!await copy()) {
        button.dataset.force = "";
        form.requestSubmit(button);
        delete button.dataset.force;
      }
    } else if (button.dataset.print !== undefined
      && (button.dataset.copies === undefined || document.getElementById("looked").checked)) {
      event.preventDefault();
      try { await print(path); } catch { say(words("lost")); }
    } else {
      // A file is saved, or a whole page comes that has all the answers in it.
      if ("saves" in button.dataset) unsaved = false;
      leaving = true;
      setTimeout(() => { leaving = false; }, 1000);
    }
  });

  form.addEventListener("change", event => {
    if (event.target.matches("[data-open]") && event.target.files.length > 0) {
      form.requestSubmit(form.querySelector("[data-open-button]"));
    }
  });

  window.addEventListener("beforeunload", event => {
    if (unsaved && !leaving) event.preventDefault();
  });

  // ---- The week: painted by mouse or finger, walked through with the arrow keys.

  for (const table of form.querySelectorAll("[data-grid]")) {
    const rows = [...table.tBodies[0].rows].map(row => [...row.querySelectorAll("input")]);
    const boxes = rows.flat();
    let paint = null;

    const place = box => {
      const row = rows.findIndex(row => row.includes(box));
      return [row, rows[row].indexOf(box)];
    };
    const reach = box => {
      for (const other of boxes) other.tabIndex = -1;
      box.tabIndex = 0;
    };
    const set = (box, on) => {
      if (box.checked === on) return;
      box.checked = on;
      if (on) alone(box);
      changed();
    };
    reach(boxes[0]);

    table.addEventListener("keydown", event => {
      const step = {
        ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
        Home: [0, -7], End: [0, 7], PageUp: [-4, 0], PageDown: [4, 0],
      }[event.key];
      if (!step || !boxes.includes(event.target)) return;
      event.preventDefault();
      const [row, column] = place(event.target);
      const clamp = (value, length) => Math.max(0, Math.min(length - 1, value));
      const next = rows[clamp(row + step[0], rows.length)][clamp(column + step[1], 7)];
      if (event.shiftKey) set(next, event.target.checked);
      reach(next);
      next.focus();
    });
    table.addEventListener("focusin", event => {
      if (boxes.includes(event.target)) reach(event.target);
    });

    const under = event => {
      const box = document.elementFromPoint(event.clientX, event.clientY);
      return boxes.includes(box) ? box : null;
    };
    table.addEventListener("pointerdown", event => {
      const box = under(event);
      if (!box || event.button !== 0) return;
      paint = !box.checked;
      set(box, paint);
      reach(box);
      box.focus({ preventScroll: true });
      table.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    table.addEventListener("pointermove", event => {
      const box = paint === null ? null : under(event);
      if (box) set(box, paint);
    });
    for (const end of ["pointerup", "pointercancel"]) {
      table.addEventListener(end, () => { paint = null; });
    }
    // The press has painted already.
    table.addEventListener("click", event => {
      if (event.detail > 0 && boxes.includes(event.target)) event.preventDefault();
    });
  }

  // ---- The rules may change while the page is open.

  setInterval(async () => {
    if (document.visibilityState !== "visible") return;
    try {
      const state = await (await fetch("/state")).json();
      const draft = document.getElementById("draft");
      if (String(state.edition) !== draft.dataset.edition && !isBusy) update();
    } catch { /* said when something is asked */ }
  }, 2000);
})();
