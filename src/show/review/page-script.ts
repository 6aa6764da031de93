/** The script of the review page: one question at a time, answers kept in the browser and saved as CSV. */

/** Everything of a response is set as text, never as markup. */
export const REVIEW_SCRIPT = String.raw`"use strict";
(() => {
  const data = JSON.parse(document.getElementById("review-data").textContent);
  const byId = (id) => document.getElementById(id);
  const themes = new Map(data.themes.map((theme) => [theme.id, theme]));
  const items = [];
  data.responses.forEach((response, at) => {
    response.cells.forEach((cell) => items.push({ response, at, cell }));
    if (response.others) items.push({ response, at, cell: null });
  });
  const KEYS = "123456789acdefghijklopqrstvwxz";
  const answers = items.map(() => ({ answer: "", note: "" }));
  let now = 0;
  let answered = 0;

  const stored = (name) => { try { return localStorage.getItem(data.key + name); } catch { return null; } };
  const store = (name, text) => {
    try { localStorage.setItem(data.key + name, text); } catch { byId("kept").hidden = false; }
  };
  items.forEach((_, at) => {
    const text = stored(":" + at);
    if (text === null) return;
    try {
      const { answer, note } = JSON.parse(text);
      answers[at] = { answer: String(answer), note: String(note) };
    } catch { return; }
    if (answers[at].answer !== "") answered++;
  });
  byId("who").value = stored(":who") ?? "";

  const put = (answer) => {
    const one = answers[now];
    if (one.answer === "" && answer !== "") answered++;
    if (one.answer !== "" && answer === "") answered--;
    one.answer = answer;
    store(":" + now, JSON.stringify(one));
  };
  const node = (name, text, set = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(set)) made.setAttribute(key, value);
    return made;
  };
  const marked = (text, places) => {
    const parts = [];
    let from = 0;
    for (const [start, end] of places) {
      if (end <= from) continue;
      const first = Math.max(start, from);
      parts.push(text.slice(from, first), node("mark", text.slice(first, end)));
      from = end;
    }
    parts.push(text.slice(from));
    return parts;
  };
  const isTicked = () => items[now].cell === null && !["", "no", "unsure"].includes(answers[now].answer);
  const press = () => {
    for (const one of document.querySelectorAll("button[data-answer]")) {
      one.setAttribute("aria-pressed", String(one.dataset.answer === answers[now].answer));
      one.disabled = isTicked();
    }
    if (items[now].cell === null)
      byId("question").textContent = isTicked() ? "What is ticked is your answer: go on with Next." : "";
  };
  const others = () => {
    const list = byId("others");
    list.replaceChildren();
    const chosen = new Set(answers[now].answer.split(";"));
    const asked = new Set(items[now].response.cells.map(({ theme }) => theme));
    let key = 0;
    for (const theme of data.themes) {
      if (asked.has(theme.id)) continue;
      const sign = KEYS[key++] ?? "";
      const box = node("input", "", { type: "checkbox", value: theme.id });
      box.checked = chosen.has(theme.id);
      if (sign !== "") box.dataset.key = sign;
      box.addEventListener("change", () => {
        const ids = [...list.querySelectorAll("input:checked")].map(({ value }) => value);
        // With a semicolon behind it, an id such as 0 is not read as a no.
        put(ids.length === 1 ? ids[0] + ";" : ids.join(";"));
        press();
        told();
      });
      const label = node("label", "", theme.description === null ? {} : { title: theme.description });
      label.append(box, node("kbd", sign), node("span", theme.label));
      const item = node("li", "");
      item.append(label);
      list.append(item);
    }
  };
  const positions = (theme) => {
    const list = theme === null ? [] : theme.positions;
    byId("positions").hidden = list.length === 0;
    byId("positions").replaceChildren(...list.map(({ name, answer }, at) => {
      const made = node("button", "", { type: "button", "data-answer": answer, "data-key": String(at + 1) });
      made.append(node("kbd", String(at + 1)), node("span", name));
      made.addEventListener("click", () => say(answer));
      return made;
    }));
  };
  const told = () => {
    byId("progress").value = answered;
    byId("count").textContent = answered + " of " + items.length + " answered; response " +
      (items[now].at + 1) + " of " + data.responses.length;
  };
  let shownAt = -1;
  const show = (focus) => {
    const { response, cell, at } = items[now];
    const isOther = cell === null;
    byId("done").hidden = true;
    byId("work").hidden = false;
    byId("id").textContent = response.id;
    byId("text").replaceChildren(...marked(response.text, isOther ? [] : cell.places));
    if (at !== shownAt) byId("reading").scrollTop = 0;
    shownAt = at;
    const theme = isOther ? null : themes.get(cell.theme);
    byId("label").textContent = isOther ? "Any other theme?" : theme.label;
    byId("description").textContent = isOther
      ? "Tick every theme that the response makes a point about and that was not asked for. If there is none, say no."
      : theme.description ?? "";
    byId("question").textContent = isOther ? "" : cell.question;
    byId("scored").textContent = isOther ? "" : "The codebook's score is " + cell.score + ".";
    positions(theme);
    byId("yes").hidden = isOther || theme.positions.length > 0;
    byId("no").textContent = isOther ? "No other theme" : "No";
    byId("others").hidden = !isOther;
    if (isOther) others();
    else byId("others").replaceChildren();
    byId("note").value = answers[now].note;
    byId("back").disabled = now === 0;
    press();
    told();
    if (focus) byId("label").focus();
  };
  const go = (to) => {
    if (to < 0) return;
    if (to >= items.length) {
      byId("work").hidden = true;
      byId("done").hidden = false;
      byId("done-title").focus();
      return;
    }
    now = to;
    show(true);
  };
  const say = (answer) => {
    // A no would take the ticks away.
    if (!byId("done").hidden || isTicked()) return;
    put(answer);
    go(now + 1);
  };

  const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/u;
  const csvCell = (value) => {
    const text = String(value);
    const safe = FORMULA.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  const save = () => {
    const who = byId("who").value.trim();
    const rows = items.map(({ response, cell }, at) => {
      const { answer, note } = answers[at];
      const row = {
        response: response.id, theme: cell === null ? "+" : cell.theme,
        label: cell === null ? "" : themes.get(cell.theme).label,
        question: cell === null ? "Any other theme?" : cell.question,
        score: cell?.score ?? "", band: cell?.band ?? "", likely: cell?.likely ?? "",
        answer, who: answer === "" ? "" : who, note, part: response.part, pi: response.pi ?? "",
        fingerprint: response.fingerprint,
      };
      return data.columns.map((column) => csvCell(row[column] ?? "")).join(",");
    });
    const text = "\uFEFF" + [data.columns.join(","), ...rows].join("\r\n") + "\r\n";
    const link = node("a", "", { download: "review-answers.csv" });
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    byId("said").textContent = answered + " of " + items.length + " answers saved as review-answers.csv.";
  };

  for (const one of document.querySelectorAll("button[data-answer]"))
    one.addEventListener("click", () => say(one.dataset.answer));
  byId("back").addEventListener("click", () => go(now - 1));
  byId("next").addEventListener("click", () => go(now + 1));
  byId("again").addEventListener("click", () => go(items.length - 1));
  for (const one of document.querySelectorAll("button.save")) one.addEventListener("click", save);
  byId("who").addEventListener("input", ({ target }) => store(":who", target.value));
  byId("note").addEventListener("input", ({ target }) => {
    answers[now].note = target.value;
    store(":" + now, JSON.stringify(answers[now]));
  });
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyped = target.matches("textarea, input:not([type=checkbox])");
    if (isTyped) {
      if (key === "Escape") byId("label").focus();
      return;
    }
    if (byId("work").hidden) {
      if (key === "b" || key === "ArrowLeft") go(items.length - 1);
      return;
    }
    const does = {
      y: () => byId("yes").hidden || say("yes"),
      n: () => say("no"),
      u: () => say("unsure"),
      b: () => go(now - 1),
      ArrowLeft: () => go(now - 1),
      ArrowRight: () => go(now + 1),
      m: () => byId("note").focus(),
    };
    const box = document.querySelector('#others input[data-key="' + CSS.escape(key) + '"], #positions [data-key="' + CSS.escape(key) + '"]');
    if (does[key] === undefined && box === null) return;
    event.preventDefault();
    if (does[key] !== undefined) does[key]();
    else box.click();
  });

  byId("progress").max = Math.max(1, items.length);
  if (items.length === 0) {
    byId("nothing").hidden = false;
    byId("work").hidden = true;
  } else {
    const open = answers.findIndex(({ answer }) => answer === "");
    now = open < 0 ? 0 : open;
    show(false);
  }
  document.documentElement.dataset.ready = "true";
})();
`;
