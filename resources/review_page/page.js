"use strict";
(function () {
  const MOST_TOKENS = 400;
  const FIRST = 8; // rows that are on the screen at first
  const PART = 500; // rows that are built at a time, so that a long talk is there at once
  const MOST_SLOTS = 4;
  const LATE = 400;
  const byId = (id) => document.getElementById(id);
  const list = byId("list");
  list.textContent = "";
  const blank = document.documentElement.cloneNode(true);
  const words = JSON.parse(byId("dwuglos-words").textContent);
  let language = document.documentElement.lang in words ? document.documentElement.lang : "en";
  let sent, rows, limits;
  let dirty = false, savedAt = "", copyName = "", timer = 0, counting = 0, built = 0, current = null;

  // Words

  function say(key, holes) {
    const text = words[language][key] || "";
    return holes ? text.replace(/\{(\w+)\}/g, (whole, hole) => (hole in holes ? String(holes[hole]) : whole)) : text;
  }

  function label(element, say, holes) {
    element.dataset.say = say;
    if (holes) element.dataset.holes = JSON.stringify(holes);
    return element;
  }

  function speak(root) {
    for (const each of root.querySelectorAll("[data-say], [data-label], [data-hint]")) {
      const holes = each.dataset.holes ? JSON.parse(each.dataset.holes) : null;
      if (each.dataset.say) each.textContent = say(each.dataset.say, holes);
      if (each.dataset.label) each.setAttribute("aria-label", say(each.dataset.label, holes));
      if (each.dataset.hint) each.setAttribute("placeholder", say(each.dataset.hint, holes));
    }
  }

  function number(value, digits) {
    return value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  function time(date) {
    return new Date(date).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  }

  function tell(text) {
    byId("news").textContent = text;
  }

  function make(tag, kind, inside) {
    const element = document.createElement(tag);
    if (kind) element.className = kind;
    if (inside) element.textContent = inside;
    return element;
  }

  // What the file holds

  function encode(value) {
    return JSON.stringify(value).replace(/</g, "\\u003c");
  }

  function text(value) {
    return typeof value === "string" ? value : "";
  }

  function load() {
    sent = JSON.parse(byId("dwuglos-sent").textContent);
    limits = sent.limits;
    rows = sent.rows.map((row) => ({
      ...row, now: row.target, comment: "", approved: false, item: null, parts: null,
    }));
    let review = null;
    try { review = JSON.parse(byId("dwuglos-review").textContent); } catch (damaged) { /* nothing was done yet */ }
    fill(review);
  }

  function fill(review) {
    const done = (review && typeof review.rows === "object" && review.rows) || {};
    for (const row of rows) {
      const mine = Object.hasOwn(done, row.mark) ? done[row.mark] || {} : {};
      row.now = typeof mine.target === "string" ? mine.target : row.target;
      row.comment = text(mine.comment);
      row.approved = mine.approved === true;
    }
    byId("by").value = text(review && review.by).slice(0, 80);
    savedAt = text(review && review.saved);
  }

  function pack() {
    const done = {};
    for (const row of rows) {
      const mine = {};
      if (row.now !== row.target) mine.target = row.now;
      if (row.comment.trim()) mine.comment = row.comment;
      if (row.approved) mine.approved = true;
      if (Object.keys(mine).length) done[row.mark] = mine;
    }
    return { by: byId("by").value.trim(), saved: savedAt, rows: done };
  }

  // Kept in the browser until it is in a file, each opening of the page for itself, so that none writes over another

  let slot = Date.now();

  function keep() {
    clearTimeout(timer);
    const review = pack();
    byId("dwuglos-review").textContent = encode(review);
    try {
      localStorage.setItem(storage() + slot, JSON.stringify({ at: Date.now(), review }));
      for (const old of slots().slice(MOST_SLOTS)) localStorage.removeItem(old);
    } catch (refused) { /* a file has no storage in some browsers */ }
  }

  function storage() {
    return "dwuglos-review:" + sent.key + ":" + sent.id + ":";
  }

  function slots() {
    const begin = storage();
    const begun = (name) => Number(name.slice(begin.length));
    return Object.keys(localStorage).filter((name) => name.startsWith(begin)).sort((one, other) => begun(other) - begun(one));
  }

  function same(one, other) {
    const bare = (review) => JSON.stringify([review.by || "", Object.entries(review.rows || {}).sort()]);
    return bare(one) === bare(other);
  }

  function newest() {
    const since = Date.parse(savedAt) || 0, now = pack();
    let best = null;
    try {
      for (const name of slots()) {
        const kept = JSON.parse(localStorage.getItem(name));
        if (kept.at > since && (!best || kept.at > best.at) && Object.keys(kept.review.rows).length) best = { ...kept, name };
      }
    } catch (refused) { /* no storage, or not what was put there */ }
    return best && !same(best.review, now) ? best : null;
  }

  function offerKept() {
    const kept = newest(), box = byId("kept");
    box.hidden = !kept;
    if (!kept) return;
    label(box.querySelector("p"), "kept", { time: time(kept.at) });
    speak(box);
    const close = () => { box.hidden = true; byId("rows").focus(); };
    byId("take-kept").onclick = () => {
      slot = Number(kept.name.slice(storage().length));
      fill(kept.review);
      for (const row of rows) draw(row);
      touch();
      tell(say("took"));
      close();
    };
    byId("drop-kept").onclick = () => {
      try { localStorage.removeItem(kept.name); } catch (refused) { /* then it is gone already */ }
      close();
    };
  }

  function touch() {
    dirty = true;
    if (!counting) counting = setTimeout(count, 50);
    clearTimeout(timer);
    timer = setTimeout(keep, LATE);
  }

  // The copy

  function copy() {
    savedAt = new Date().toISOString();
    const page = blank.cloneNode(true);
    page.lang = language;
    page.querySelector("#dwuglos-review").textContent = encode(pack());
    return "<!DOCTYPE html>\n" + page.outerHTML + "\n";
  }

  function fileName() {
    const name = byId("by").value.trim();
    const whole = say(name ? "file" : "file-nameless", { title: sent.title.slice(0, 80), name: name.slice(0, 60) });
    return whole.replace(/[\u0000-\u001f\u007f\\/:*?"<>|]/g, " ").replace(/\s+/g, " ").trim().replace(/^\.+/, "") + ".html";
  }

  function save() {
    const link = make("a");
    link.download = fileName();
    link.href = URL.createObjectURL(new Blob([copy()], { type: "text/html;charset=utf-8" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    keep();
    dirty = false;
    copyName = link.download;
    count();
    tell(handed());
  }

  function handed() { // a browser does not say whether it has saved what it was handed
    const done = say("copied", { name: copyName });
    return byId("by").value.trim() ? done : done + " " + say("nameless");
  }

  // What is counted

  const TAG = /<\/?(?:i|b|u|s|em|strong|font|c|v|lang|ruby|rt|span|br)\b[^<>\n]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,200}\}/gi;
  const length = (line) => Array.from(line).length;

  function visible(content) {
    return content.replace(/<br\b[^<>\n]{0,20}>/gi, "\n").replace(TAG, "");
  }

  function broken(content) {
    const own = content.split("\n").filter((line) => line.trim());
    if (own.length > 1 || !limits.line_length) return own;
    const lines = [];
    for (const word of content.split(/\s+/).filter(Boolean)) {
      const last = lines.length - 1;
      if (last >= 0 && length(lines[last]) + 1 + length(word) <= limits.line_length) lines[last] += " " + word;
      else lines.push(word);
    }
    return lines;
  }

  function measure(row) {
    const seen = visible(row.now), lines = broken(seen), sizes = lines.map(length), parts = [];
    const lasts = row.start === null || row.end === null ? 0 : row.end - row.start;
    if (lasts > 0) {
      const speed = (length(seen) * 1000) / lasts;
      parts.push([say(limits.speed ? "speed-most" : "speed", { n: number(speed, 1), most: limits.speed }),
        limits.speed > 0 && speed > limits.speed]);
    }
    if (sizes.length) {
      const long = limits.line_length > 0 && Math.max(...sizes) > limits.line_length;
      parts.push([say(limits.line_length ? "lines-most" : "lines", { n: sizes.join(" + "), most: limits.line_length }), long]);
    }
    if (limits.lines > 0 && sizes.length > limits.lines) {
      parts.push([say("lines-count", { n: sizes.length, most: limits.lines }), true]);
    }
    return parts;
  }

  // What changed, word by word

  function difference(before, after) {
    const cut = (content) => content.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) || [];
    const a = cut(before), b = cut(after);
    let head = 0, tail = 0;
    while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
    const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
    return [["", a.slice(0, head).join("")], ...middle, ["", a.slice(a.length - tail).join("")]].filter((piece) => piece[1]);
  }

  function between(a, b) {
    if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return [["del", a.join("")], ["ins", b.join("")]];
    const width = b.length + 1, most = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) {
        const at = i * width + j;
        most[at] = a[i] === b[j] ? most[at + width + 1] + 1 : Math.max(most[at + width], most[at + 1]);
      }
    }
    const pieces = [];
    const add = (kind, piece) => {
      if (pieces.length && pieces[pieces.length - 1][0] === kind) pieces[pieces.length - 1][1] += piece;
      else pieces.push([kind, piece]);
    };
    let i = 0, j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) { add("", a[i]); i += 1; j += 1; }
      else if (j >= b.length || (i < a.length && most[(i + 1) * width + j] >= most[i * width + j + 1])) { add("del", a[i]); i += 1; }
      else { add("ins", b[j]); j += 1; }
    }
    return pieces;
  }

  // Rows

  function marked(element, content, marks) {
    element.textContent = "";
    let at = 0;
    for (const [begin, end] of marks.map((mark) => mark.span).sort((one, other) => one[0] - other[0])) {
      if (begin < at || end <= begin || end > content.length) continue;
      element.append(content.slice(at, begin), make("mark", "", content.slice(begin, end)));
      at = end;
    }
    element.append(content.slice(at));
  }

  function clock(ms) {
    const whole = Math.floor(ms / 100), seconds = Math.floor(whole / 10) % 60, minutes = Math.floor(whole / 600) % 60;
    const hours = Math.floor(whole / 36000), two = (n) => String(n).padStart(2, "0");
    return (hours ? hours + ":" + two(minutes) : minutes) + ":" + two(seconds) + "." + (whole % 10);
  }

  const pattern = byId("row").content.firstElementChild;

  function build(row) {
    const item = pattern.cloneNode(true);
    const [heading, english, polish] = item.children;
    heading.firstElementChild.textContent = row.number;
    if (row.start !== null) heading.children[1].textContent = clock(row.start);
    if (row.state !== "initial") label(heading.lastElementChild, "state-" + row.state);
    marked(english, row.source, row.marks.filter((mark) => mark.side === "source"));
    row.item = item;
    row.text = polish.firstElementChild.firstElementChild;
    item.row = row;
    if (row.note) polish.append(label(make("p", "note"), "note", { text: row.note }));
    if (row.marks.length) polish.append(row.findings = findings(row));
    draw(row);
    return item;
  }

  function findings(row) {
    const box = make("ul", "findings");
    for (const mark of row.marks) {
      const line = make("li", mark.severity + (mark.measured ? " measured" : ""));
      line.append(label(make("b", "severity"), mark.severity), " ", make("span", "message"));
      if (mark.suggestion) {
        const offer = make("span", "offer");
        offer.append(label(make("q"), "suggestion", { text: mark.suggestion }), " ");
        const take = label(make("button"), "take", { n: row.number, text: mark.suggestion });
        take.type = "button";
        take.dataset.label = "take-of";
        take.onclick = () => put(row, mark.suggestion);
        offer.append(take);
        line.append(offer);
      }
      line.mark = mark;
      box.append(line);
    }
    return box;
  }

  function draw(row) {
    if (!row.item) return;
    const changed = row.now !== row.target;
    marked(row.text, row.now, changed ? [] : row.marks.filter((mark) => mark.side === "target"));
    if (row.parts) row.text.append("\n");
    row.item.classList.toggle("live", row.parts !== null);
    row.item.classList.toggle("changed", changed);
    row.item.classList.toggle("approved", row.approved);
    row.item.classList.toggle("commented", row.comment.trim() !== "");
    for (const line of row.findings ? row.findings.children : []) {
      line.hidden = changed && line.mark.measured;
      line.classList.toggle("stale", changed);
      const message = line.mark.message[language] || line.mark.message.en || "";
      line.querySelector(".message").textContent = changed ? say("stale") + " " + message : message;
      const offer = line.querySelector(".offer");
      if (offer) offer.hidden = changed;
    }
    if (changed || row.change) drawChange(row, changed);
    if (row.parts) drawParts(row, changed);
  }

  function drawChange(row, changed) {
    if (!row.change) {
      row.change = make("p", "change");
      row.change.lang = "pl";
      row.text.parentElement.after(row.change);
    }
    row.change.hidden = !changed;
    row.change.textContent = "";
    if (!changed) return;
    const head = label(make("span", "head"), "change");
    head.lang = language;
    head.textContent = say("change");
    row.change.append(head, " ");
    for (const [kind, piece] of difference(row.target, row.now)) row.change.append(kind ? make(kind, "", piece) : piece);
  }

  function drawParts(row, changed) {
    const { area, meter, back, tick, comment } = row.parts;
    if (area.value !== row.now) area.value = row.now;
    if (comment.value !== row.comment) comment.value = row.comment;
    comment.previousElementSibling.textContent = row.comment + "\n";
    tick.checked = row.approved;
    back.hidden = !changed;
    meter.textContent = "";
    for (const [words, over] of measure(row)) meter.append(make("span", over ? "over" : "", words), " ");
  }

  function equip(row) {
    if (row.parts) return;
    const n = { n: row.number }, [, , polish, side] = row.item.children, id = "s" + row.number;
    const area = make("textarea", "polish");
    area.lang = "pl";
    area.rows = 1;
    area.spellcheck = true;
    area.dataset.label = "polish-of";
    area.dataset.holes = JSON.stringify(n);
    row.text.setAttribute("aria-hidden", "true");
    row.text.parentElement.classList.add("live");
    row.text.parentElement.append(area);
    const meter = make("p", "meter");
    meter.id = id + "-meter";
    row.text.parentElement.after(meter);
    area.setAttribute("aria-describedby", meter.id + (row.findings ? " " + (row.findings.id = id + "-findings") : ""));
    const field = make("div", "field live"), comment = make("textarea", "comment");
    field.append(make("div", "text"), comment);
    field.firstElementChild.setAttribute("aria-hidden", "true");
    comment.rows = 1;
    comment.dataset.label = "comment-of";
    comment.dataset.hint = "comment";
    comment.dataset.holes = JSON.stringify(n);
    const line = make("label", "tick"), tick = make("input");
    tick.type = "checkbox";
    tick.dataset.label = "approve-of";
    tick.dataset.holes = JSON.stringify(n);
    line.append(tick, label(make("span"), "approve"));
    const back = label(make("button", "back"), "back", n);
    back.type = "button";
    back.dataset.label = "back-of";
    side.append(field, line, back);
    row.parts = { area, meter, back, tick, comment };
    area.oninput = () => { row.now = area.value; draw(row); touch(); };
    comment.oninput = () => { row.comment = comment.value; draw(row); touch(); };
    tick.onchange = () => approve(row, tick.checked);
    back.onclick = () => { restore(row); };
    speak(row.item);
    draw(row);
  }

  function approve(row, yes) {
    row.approved = yes;
    draw(row);
    touch();
  }

  function put(row, content) {
    equip(row);
    const { area } = row.parts;
    area.focus();
    area.select();
    // Typed for the user, so that Ctrl+Z takes it back.
    const typed = document.execCommand(content ? "insertText" : "delete", false, content);
    if (!typed || area.value !== content) {
      area.value = content;
      row.now = content;
      draw(row);
      touch();
    }
  }

  function restore(row) {
    put(row, row.target);
    if (row.now !== row.target && row.parts.area.value === row.target.replace(/\r\n?/g, "\n")) { row.now = row.target; draw(row); touch(); }
    tell(say("back-one", { n: row.number }));
  }

  // What is shown

  const FILTERS = {
    all: () => true,
    open: (row) => !row.approved,
    commented: (row) => row.comment.trim() !== "" || row.note !== "",
    changed: (row) => row.now !== row.target,
    marked: (row) => row.marks.length > 0,
  };

  const fold = (content) => content.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

  function show() {
    buildAll();
    const wanted = FILTERS[document.querySelector("input[name=filter]:checked").value];
    const search = fold(byId("search").value.trim());
    let shown = 0;
    for (const row of rows) {
      const there = wanted(row) && (!search || String(row.number) === search ||
        fold(row.source + "\n" + row.now + "\n" + row.comment + "\n" + row.note).includes(search));
      if (row.item.hidden === there) row.item.hidden = !there;
      shown += there;
    }
    byId("nothing").hidden = shown > 0;
    tell(say("shown", { n: shown }));
  }

  function count() {
    counting = clearTimeout(counting);
    for (const choice of document.querySelectorAll("input[name=filter]")) {
      choice.parentElement.querySelector("b").textContent = rows.filter(FILTERS[choice.value]).length;
    }
    const approved = rows.filter((row) => row.approved).length;
    const bar = byId("progress");
    bar.max = Math.max(rows.length, 1);
    bar.value = approved;
    byId("approved").textContent = say("approved", { n: approved, all: rows.length });
    byId("status").textContent = dirty ? say("unsaved") : copyName ? handed() : savedAt ? say("saved", { time: time(savedAt) }) : "";
    document.title = (dirty ? "● " : "") + sent.title;
  }

  // Where the user is

  function go(row, part) {
    buildAll();
    if (!row) return false;
    row.item.hidden = false;
    equip(row);
    row.parts[part || "area"].focus();
    row.item.scrollIntoView({ block: "nearest" });
    return true;
  }

  function here() {
    const item = document.activeElement && document.activeElement.closest(".row");
    return item ? item.row : null;
  }

  function next(from, step, wanted) {
    buildAll();
    for (let n = (from ? rows.indexOf(from) : step > 0 ? -1 : rows.length) + step; n >= 0 && n < rows.length; n += step) {
      if (!rows[n].item.hidden && wanted(rows[n])) return rows[n];
    }
    return null;
  }

  const KEYS = [
    ["Ctrl+Enter", "key-enter", (e) => e.key === "Enter" && command(e), (row) => {
      if (!row) return;
      approve(row, true);
      go(next(row, 1, FILTERS.open) || next(row, 1, FILTERS.all) || row);
      tell(say("approved-one", { n: row.number }));
    }],
    ["Alt+↓ · Alt+↑", "key-move", (e) => e.altKey && !command(e) && (e.key === "ArrowDown" || e.key === "ArrowUp"),
      (row, e) => go(next(row || current, e.key === "ArrowDown" ? 1 : -1, FILTERS.all))],
    ["F8 · Shift+F8", "key-marked", (e) => e.key === "F8", (row, e) => {
      if (!go(next(row || current, e.shiftKey ? -1 : 1, FILTERS.marked))) tell(say("none-marked"));
    }],
    ["F2", "key-comment", (e) => e.key === "F2",
      (row) => go(row || current || rows[0], row && document.activeElement === (row.parts || {}).area ? "comment" : "area")],
    ["F9", "key-back", (e) => e.key === "F9", (row) => row && restore(row)],
    ["F3", "key-search", (e) => e.key === "F3", () => { byId("search").focus(); byId("search").select(); }],
    ["Ctrl+S", "key-save", (e) => e.key.toLowerCase() === "s" && command(e) && !e.shiftKey, () => save()],
    ["Tab", "key-tab", () => false, null],
    ["F1", "key-keys", (e) => e.key === "F1", () => keys()],
  ];

  function command(e) {
    return (e.ctrlKey || e.metaKey) && !e.altKey;
  }

  function keys() {
    const box = byId("keys");
    const names = box.querySelector("dl");
    names.textContent = "";
    for (const [name, meaning] of KEYS) {
      const pair = make("div"), key = make("dt");
      key.append(make("kbd", "", name));
      pair.append(key, make("dd", "", say(meaning)));
      names.append(pair);
    }
    if (!box.open) box.showModal();
  }

  document.addEventListener("keydown", (e) => {
    if (!e.key || e.isComposing || byId("keys").open) return;
    for (const [, , fits, act] of KEYS) {
      if (act && fits(e)) {
        e.preventDefault();
        act(here(), e);
        return;
      }
    }
  });

  document.addEventListener("focusin", (e) => {
    const item = e.target.closest && e.target.closest(".row");
    if (item) { current = item.row; equip(item.row); }
  });

  // The beginning

  const near = new IntersectionObserver((seen) => {
    for (const each of seen) if (each.isIntersecting) { near.unobserve(each.target); equip(each.target.row); }
  }, { rootMargin: "600px" });

  function buildPart() {
    const part = document.createDocumentFragment(), end = Math.min(built + PART, rows.length);
    for (; built < end; built += 1) {
      part.append(build(rows[built]));
      near.observe(rows[built].item);
    }
    speak(part);
    list.append(part);
  }

  function buildOn() {
    if (built >= rows.length) return;
    buildPart();
    setTimeout(buildOn, 0);
  }

  function buildAll() {
    while (built < rows.length) buildPart();
  }

  function choose(wanted) {
    language = wanted;
    document.documentElement.lang = wanted;
    for (const each of document.querySelectorAll("[data-language]")) {
      each.setAttribute("aria-pressed", String(each.dataset.language === wanted));
    }
    const facts = [say("facts", { day: new Date(sent.made).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" }), count: rows.length })];
    if (limits.title) facts.push(say("limits", { title: limits.title }));
    byId("facts").textContent = facts.join(" · ");
    speak(document);
    for (const row of rows) if (row.parts || row.findings || row.change) draw(row);
    count();
  }

  function begin() {
    try {
      load();
      buildPart();
      choose(language);
    } catch (damaged) {
      speak(document);
      byId("trouble").textContent = say("damaged");
      byId("trouble").hidden = false;
      return;
    }
    document.querySelector("input[name=filter][value=all]").checked = true;
    byId("search").value = "";
    for (const row of rows.slice(0, FIRST)) equip(row);
    setTimeout(buildOn, 0);
    for (const each of document.querySelectorAll("[data-language]")) each.onclick = () => choose(each.dataset.language);
    for (const each of document.querySelectorAll("input[name=filter]")) each.onchange = show;
    let searching = 0;
    byId("search").oninput = () => { clearTimeout(searching); searching = setTimeout(show, 150); };
    byId("by").oninput = touch;
    byId("save").onclick = save;
    byId("show-keys").onclick = keys;
    byId("hide-keys").onclick = () => byId("keys").close();
    window.addEventListener("pagehide", () => { if (dirty) keep(); });
    window.addEventListener("beforeunload", (e) => { if (dirty) { keep(); e.preventDefault(); e.returnValue = ""; } });
    offerKept();
  }

  begin();
  window.dwuglosReview = { copy, fileName };
})();
