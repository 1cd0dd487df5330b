"use strict";

// Keeps the draft beside the questions up to date. Without it the page works too, one whole page an
// update. Nothing is kept in the browser.
(() => {
  const form = document.getElementById("plan-form");
  if (!form) return;
  document.documentElement.classList.add("js");

  const said = document.getElementById("said");
  const told = document.getElementById("told");
  // The status of a page that says: the decisions are others than those looked through.
  const CONFLICT = 409;
  const words = name =>
    document.getElementById("words").content.querySelector(`[data-name="${name}"]`).textContent;
  // For those who listen; it can be seen elsewhere on the page.
  const say = text => { said.textContent = text; };
  // For everyone; it stays until there is something newer to tell, or somebody goes on.
  const tell = name => {
    told.textContent = name ? words(name) : "";
    told.dataset.about = name ?? "";
  };

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

  const post = async (path, extra) => {
    const response = await fetch(path, { method: "POST", body: fields(extra) });
    if (!response.ok) throw new Error(String(response.status), { cause: response.status });
    return response;
  };
  const ask = async (path, extra) => (await post(path, extra)).text();

  // ---- The draft follows the answers.

  // Stands in the form, so that a page in the other language knows it too.
  const unsaved = document.getElementById("unsaved");
  let isLeaving = false;
  let timer = 0;
  let edition = 0;
  let answered = 0;
  let isBusy = false;
  let isAdding = false;

  const changed = () => {
    unsaved.value = "yes";
    edition += 1;
    // What was printed is old; some browsers say that they have printed before they do.
    document.documentElement.classList.remove("printing");
    document.getElementById("print").replaceChildren();
    clearTimeout(timer);
    timer = setTimeout(update, 50);
  };

  const update = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      do {
        answered = edition;
        const adds = isAdding;
        const html = await ask("/draft", adds ? { add: "yes" } : {});
        // Typed on meanwhile: what came back is old already.
        if (answered !== edition) continue;
        show(html);
        if (adds) added();
      } while (answered !== edition);
      if (told.dataset.about === "lost") tell();
    } catch {
      tell("lost");
      clearTimeout(timer);
      timer = setTimeout(update, 2000);
    } finally {
      isBusy = false;
    }
  };

  const added = () => {
    isAdding = false;
    for (const input of form.querySelectorAll("[data-new]")) input.value = "";
    tell("step-added");
  };

  const alerts = draft =>
    [...draft.querySelectorAll(".alert")].map(alert => alert.querySelector("p") ?? alert)
      .map(alert => alert.textContent);

  const show = html => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const draft = document.getElementById("draft");
    const before = draft.querySelector("#status").textContent;
    const alertsBefore = alerts(draft);
    const focused = document.activeElement;
    morph(draft, parsed.getElementById("draft"));
    if (!focused.isConnected) draft.focus({ preventScroll: true });
    const asked = new Set(draft.dataset.asked.split(" "));
    for (const question of form.querySelectorAll("[data-question]")) {
      question.hidden = !asked.has(question.dataset.question);
    }
    showFaults(draft.querySelector("#faults"));
    if (document.getElementById("looked").checked) refused();
    const news = alerts(draft).filter(alert => !alertsBefore.includes(alert));
    const now = draft.querySelector("#status").textContent;
    if (now !== before) news.push(now);
    if (news.length > 0) say(news.join(" "));
    for (const details of draft.querySelectorAll("details[data-why][open]")) load(details);
  };

  const showFaults = template => {
    const faults = new Map(
      [...template.content.children].map(element => [element.dataset.for, element]));
    for (const place of form.querySelectorAll("[data-fault]")) {
      const fault = faults.get(place.dataset.fault);
      place.replaceChildren(...(fault ? [...fault.cloneNode(true).children] : []));
      for (const input of form.querySelectorAll(`[aria-describedby="${place.id}"]`)) {
        if (fault) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
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
    if (old.localName === "option") old.selected = fresh.hasAttribute("selected");
    if (old.localName !== "input") return;
    if (old.type === "checkbox" || old.type === "radio") {
      old.checked = fresh.hasAttribute("checked");
    } else if (old !== document.activeElement) {
      old.value = fresh.getAttribute("value") ?? "";
    }
  };

  const morphChildren = (old, fresh) => {
    const names = new Set([...fresh.children].map(key));
    const keyed = new Map();
    for (const child of [...old.children]) {
      if (!key(child)) continue;
      // What is gone goes first: what stays then stands where it stood. Moving it would lose focus.
      if (names.has(key(child))) keyed.set(key(child), child);
      else child.remove();
    }
    let place = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      const name = key(child);
      const known = name ? keyed.get(name) : undefined;
      while (known && place && place !== known && !key(place)) place = removed(place);
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
    while (place) place = removed(place);
  };

  const removed = node => {
    const next = node.nextSibling;
    node.remove();
    return next;
  };

  // ---- Why, in place.

  const load = async details => {
    const asked = edition;
    try {
      const parsed = new DOMParser().parseFromString(
        await ask("/why", { why: details.dataset.why }), "text/html");
      if (asked === edition) morphChildren(details.querySelector(".loaded"), parsed.body);
    } catch {
      tell("lost");
    }
  };

  document.addEventListener("toggle", event => {
    if (event.target.matches?.("details[data-why]") && event.target.open) load(event.target);
  }, true);

  // A suggested question is ready to be answered.
  document.addEventListener("click", event => {
    const link = event.target.closest?.('a[href^="#q-"]');
    const question = link && document.getElementById(link.hash.slice(1));
    if (!question) return;
    event.preventDefault();
    question.scrollIntoView();
    question.querySelector("input:not([tabindex='-1']), textarea").focus({ preventScroll: true });
  });

  // ---- Answers that leave no room for others, and clearing.

  const isBox = input => input.type === "checkbox" || input.type === "radio";

  const empty = input => {
    if (isBox(input)) input.checked = false;
    else input.value = "";
  };

  // Of one question: "none of these" and its like, or the others; a number of weeks, or a day.
  const alone = input => {
    const question = input.closest("[data-question]");
    for (const other of question.querySelectorAll("input, textarea")) {
      if (other === input || other.type === "radio") continue;
      const isEither = "alone" in input.dataset || "alone" in other.dataset;
      if (isEither || ("either" in input.dataset && "either" in other.dataset)) empty(other);
    }
  };

  const clear = question => {
    const set = document.getElementById(`q-${question}`);
    for (const input of set.querySelectorAll("input, textarea")) empty(input);
    changed();
  };

  // A step of one's own is emptied on the way to other words; it goes when it is left empty.
  const isEmptied = input => input.matches("[data-own]") && input.value.trim() === "";

  form.addEventListener("input", event => {
    const input = event.target;
    if (input.matches("[type=file]")) return;
    if (input.matches(".new-step *")) {
      unsaved.value = "yes";
      return;
    }
    if (told.dataset.about !== "lost") tell();
    const isSaid = isBox(input) ? input.checked : input.value !== "";
    if (isSaid && input.closest("[data-question]") && input.localName !== "select") alone(input);
    if (!isEmptied(input)) changed();
  });

  // ---- Buttons.

  const copy = async path => {
    const text = await ask(path);
    try {
      await navigator.clipboard.writeText(text);
      tell("copied");
    } catch {
      await download(path);
      tell("not-copied");
    }
  };

  // Not by leaving the page: were the program gone, the answers would be too.
  const download = async path => {
    const response = await post(path);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = /filename="([^"]*)"/.exec(response.headers.get("content-disposition"))?.[1];
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  const print = async path => {
    const place = document.getElementById("print");
    const parsed = new DOMParser().parseFromString(
      await ask(path, { fragment: "yes" }), "text/html");
    place.replaceChildren(...parsed.body.childNodes);
    document.documentElement.classList.add("printing");
    window.print();
  };

  document.addEventListener("keydown", event => {
    if (event.key !== "p" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.querySelector("[data-print]").click();
  });

  // Their copy comes after the clinician has looked through the decisions.
  const refused = name => {
    const place = document.getElementById("refused");
    place.hidden = !name;
    place.setAttribute("role", "alert");
    place.textContent = name ? words(name) : "";
  };

  const lookFirst = () => {
    refused("not-yet");
    document.getElementById("looked").focus();
  };

  const take = async (button, path) => {
    if ("copies" in button.dataset && !document.getElementById("looked").checked) {
      lookFirst();
      return;
    }
    try {
      if ("print" in button.dataset) await print(path);
      else if ("copy" in button.dataset) await copy(path);
      else await download(path);
    } catch (error) {
      if (error.cause !== CONFLICT) throw error;
      // The box was marked beside a draft that an answer has overtaken; the newer one is on its way.
      document.getElementById("looked").checked = false;
      lookFirst();
      await update();
    }
  };

  const save = async path => {
    const saved = edition;
    await download(path);
    if (saved === edition) unsaved.value = "";
    tell("saved");
  };

  // A whole page that has all the answers in it; only if there is somebody to send it.
  const leave = async button => {
    await fetch("/state");
    isLeaving = !("openButton" in button.dataset);
    button.dataset.sure = "";
    form.requestSubmit(button);
    delete button.dataset.sure;
  };

  const press = button => {
    const path = button.getAttribute("formaction");
    if ("clear" in button.dataset) clear(button.dataset.clear);
    else if ("add" in button.dataset) {
      isAdding = true;
      changed();
    } else if (button.name === "why") return load(button.closest("details"));
    else if ("saves" in button.dataset) return save(path);
    else if ("print" in button.dataset || "download" in button.dataset) return take(button, path);
    else if (path) return leave(button);
    else return update();
  };

  form.addEventListener("submit", async event => {
    const button = event.submitter;
    if (button && "sure" in button.dataset) return;
    event.preventDefault();
    if (!button) return;
    try { await press(button); } catch { tell("lost"); }
  });

  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !event.target.matches(".new-step input")) return;
    event.preventDefault();
    form.querySelector("[data-add]").click();
  });

  form.addEventListener("change", event => {
    if (event.target.matches("[data-open]") && event.target.files.length > 0) {
      form.requestSubmit(form.querySelector("[data-open-button]"));
    } else if (isEmptied(event.target)) changed();
  });

  window.addEventListener("beforeunload", event => {
    if (unsaved.value && !isLeaving) event.preventDefault();
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

  // ---- Where the two stand one below the other, the bar leads from each to the other.

  const [toDraft, toQuestions] = form.querySelectorAll(".bar a");
  new IntersectionObserver(entries => {
    const isThere = entries.at(-1).isIntersecting;
    toDraft.hidden = isThere;
    toQuestions.hidden = !isThere;
  }, { rootMargin: "-30% 0px" }).observe(form.querySelector(".beside"));

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
