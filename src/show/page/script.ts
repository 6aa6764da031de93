/** The page's script: opens what is closed before printing, and finds responses. It writes text only, never HTML. */

export const SCRIPT = String.raw`"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
  });
  const source = byId("data");
  if (source === null) return;

  const SIZE = 25;
  const [ID, SOURCE, PAGE, LINE, STATUS, LENGTH, TOPICS, THEMES, TEXT, HITS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const [words, byTheme, byTopic, byStatus] = ["words", "by-theme", "by-topic", "by-status"].map(byId);
  const list = byId("list");
  let data = null;
  let index = null;
  let found = [];
  let first = 0;

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, () => data.thousands);
  const plural = (text, n) => text.split("|")[n === 1 ? 0 : 1] || text;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const isBelow = (theme, above) => {
    for (let at = theme; at >= 0; at = data.parents[at]) if (at === above) return true;
    return false;
  };

  const textOf = (response) => {
    const text = response[TEXT];
    const shown = element("p", "", "text");
    const hits = response[HITS];
    let from = 0;
    for (let at = 0; at < hits.length && byTheme.value !== ""; at += 3) {
      const start = Math.max(from, hits[at + 1]);
      const end = hits[at + 2];
      if (end <= start || !isBelow(hits[at], Number(byTheme.value))) continue;
      shown.append(text.slice(from, start), element("mark", text.slice(start, end)));
      from = end;
    }
    shown.append(text.slice(from));
    return shown;
  };

  const itemOf = (response) => {
    const item = element("li");
    item.id = "r-" + response[ID];
    item.tabIndex = -1;
    const place = { source: data.sources[response[SOURCE]], page: response[PAGE], line: response[LINE] };
    const length = fill(plural(data.words.foundWords, response[LENGTH]), { n: number(response[LENGTH]) });
    const about = [fill(data.words.foundPlace, place), data.statuses[response[STATUS]], length].join("; ");
    item.append(element("h3", response[ID]), element("p", about, "about"));
    for (const [title, names, all] of [
      [data.words.foundTopics, response[TOPICS], data.topics],
      [data.words.foundThemes, response[THEMES], data.themes],
    ]) {
      if (names.length > 0) item.append(element("p", title + " " + names.map((at) => all[at]).join("; "), "about"));
    }
    item.append(response[TEXT] === null ? element("p", data.words.foundNoText, "about") : textOf(response));
    return item;
  };

  const show = (from) => {
    first = from;
    const shown = found.slice(first, first + SIZE);
    list.replaceChildren(...shown.map(itemOf));
    list.start = first + 1;
    const last = first + shown.length;
    byId("pages").hidden = found.length <= SIZE;
    byId("previous").disabled = first === 0;
    byId("next").disabled = last >= found.length;
    const values = { from: number(first + 1), to: number(last), n: number(found.length) };
    byId("range").textContent = fill(data.words.shownRange, values);
  };

  const load = () => {
    if (data === null) data = JSON.parse(source.textContent);
  };
  const indexed = () => {
    if (index === null) {
      const topics = (response) => response[TOPICS].map((at) => data.topics[at]).join("\n");
      const lower = (response) => [response[ID], topics(response), response[TEXT] || ""].join("\n").toLowerCase();
      index = data.responses.map(lower);
    }
    return index;
  };
  const search = () => {
    load();
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const is = (select, has) => select.value === "" || has(Number(select.value));
    found = data.responses.filter(
      (response, at) =>
        is(byTheme, (theme) => response[THEMES].includes(theme)) &&
        is(byTopic, (topic) => response[TOPICS].includes(topic)) &&
        is(byStatus, (status) => response[STATUS] === status) &&
        wanted.every((word) => indexed()[at].includes(word)),
    );
    show(0);
    byId("found").textContent = fill(data.words.found, { n: number(found.length), all: number(data.responses.length) });
  };

  /** To the response that the address names; out of reach of the choices made so far, these are taken back. */
  const follow = () => {
    if (!location.hash.startsWith("#r-")) return;
    load();
    const isIt = (response) => "#r-" + encodeURIComponent(response[ID]) === location.hash;
    if (!data.responses.some(isIt)) return;
    if (!found.some(isIt)) {
      for (const field of [words, byTheme, byTopic, byStatus]) field.value = "";
      search();
    }
    const at = found.findIndex(isIt);
    show(at - (at % SIZE));
    const item = list.children[at % SIZE];
    item.focus({ preventScroll: true });
    item.scrollIntoView();
  };

  const turn = (by) => {
    show(first + by);
    list.focus({ preventScroll: true });
    byId("found").scrollIntoView();
  };

  const form = words.form;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", search);
  form.addEventListener("reset", () => setTimeout(search));
  byId("previous").addEventListener("click", () => turn(-SIZE));
  byId("next").addEventListener("click", () => turn(SIZE));
  addEventListener("hashchange", follow);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.hash === location.hash) setTimeout(follow);
  });
  byId("finder").hidden = false;
  // After the first paint: the data can be large.
  requestAnimationFrame(() =>
    setTimeout(() => {
      search();
      follow();
    }),
  );
})();
`;
