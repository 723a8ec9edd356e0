// The panel of `gongshi serve`: loads the page again after a rebuild and shows what was found.
// It stands in a shadow tree, so that neither the theme nor the panel changes the other.
(() => {
  "use strict";
  const base = "/~gongshi/";
  const edition = Number(new URL(document.currentScript.src).searchParams.get("edition"));
  const store = "gongshi-preview";
  const shownAtOnce = 200;
  const words = {
    zh: {
      panel: "检查结果", none: "没有发现问题", close: "收起", gone: "预览已停止", here: "这一页",
      see: "看这一页", write: "这里写成：", rule: "依据：", practice: "参照：", reason: "村里的说明：",
      count: (word, n) => `${word}${n}处`, comma: "，",
      line: (n) => `第${n}行`, cell: (at) => `${at}格`,
      more: (n) => `还有${n}处，请看终端，或运行 gongshi check。`,
      stopped: "没有生成新的网页，现在看到的是上一次的。",
    },
    en: {
      panel: "Findings", none: "Nothing found", close: "Close", gone: "The preview has ended",
      here: "This page", see: "See the page", write: "Write here: ", rule: "Rule: ",
      practice: "Practice: ", reason: "The village's reason: ",
      count: (word, n) => `${n} ${word}`, comma: ", ",
      line: (n) => `line ${n}`, cell: (at) => `cell ${at}`,
      more: (n) => `${n} more: see the terminal, or run gongshi check.`,
      stopped: "No new pages were made; these are the former ones.",
    },
  };

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter((child) => child));
    return element;
  };

  const title = document.title;
  const host = make("div");
  const root = host.attachShadow({ mode: "open" });
  const badge = make("button", { type: "button", className: "badge" });
  const close = make("button", { type: "button", className: "close" });
  const heading = make("h2", { tabIndex: -1, id: "heading" });
  const list = make("div", { className: "list", tabIndex: 0 });
  const panel = make("section", { id: "panel", hidden: true });
  const status = make("p", { className: "status" });
  const style = make("link", { rel: "stylesheet", href: base + "preview.css" });
  panel.append(make("header", {}, heading, close), list);
  panel.setAttribute("aria-labelledby", "heading");
  badge.setAttribute("aria-controls", "panel");
  status.setAttribute("role", "status");
  // Without its style the panel would lie across the page.
  host.hidden = true;
  style.addEventListener("load", () => { host.hidden = false; });
  root.append(style, panel, badge, status);

  const here = (() => {
    let path;
    try { path = decodeURIComponent(location.pathname); } catch { path = location.pathname; }
    return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
  })();

  let text = words.zh;
  let signature = "";
  let firstRebuild;

  const setOpen = (isOpen) => {
    panel.hidden = !isOpen;
    badge.setAttribute("aria-expanded", String(isOpen));
  };
  const remember = (value) => {
    try { sessionStorage.setItem(store, value); } catch { /* Without it the panel opens anew. */ }
  };
  const remembered = () => {
    try { return sessionStorage.getItem(store); } catch { return null; }
  };

  badge.addEventListener("click", () => {
    const isOpen = panel.hidden;
    setOpen(isOpen);
    remember(isOpen ? "open" : "closed " + signature);
    if (isOpen) heading.focus();
  });
  const shut = () => {
    setOpen(false);
    remember("closed " + signature);
    badge.focus();
  };
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") shut(); });

  const isMine = (finding) => finding.pages.includes(here);

  const item = (finding, isChinese) => {
    const page = finding.pages.find((path) => path.endsWith("index.html"));
    const where = [
      finding.file,
      finding.at ? text.cell(finding.at) : finding.line > 0 ? text.line(finding.line) : "",
    ].filter(Boolean).join(isChinese ? " " : ", ");
    const rule = finding.rule;
    return make("li", { className: finding.severity + (isMine(finding) ? " mine" : "") },
      make("p", { className: "where" },
        make("b", { textContent: finding.effectWord }), " ", make("code", { textContent: where }),
        isMine(finding) && make("mark", { textContent: text.here })),
      make("p", {
        className: "message", lang: isChinese ? "zh-CN" : "en",
        textContent: isChinese ? finding.message : finding.messageEn,
      }, make("small", { textContent: ` (${finding.code})` })),
      finding.fix && finding.fix.text && make("p", { className: "write" },
        text.write, make("code", { textContent: finding.fix.text })),
      rule && make("p", { className: "rule" },
        (rule.rank === "practice" ? text.practice : text.rule) + rule.source + rule.article),
      finding.reason && make("p", { className: "rule", textContent: text.reason + finding.reason }),
      page && !isMine(finding) && make("p", {},
        make("a", { href: "/" + page.replace(/index\.html$/, "").split("/").map(encodeURIComponent).join("/"), textContent: text.see })),
    );
  };

  const show = (state) => {
    const isChinese = state.language === "zh";
    text = isChinese ? words.zh : words.en;
    host.lang = isChinese ? "zh-CN" : "en";
    const trouble = isChinese ? state.trouble : state.troubleEn;

    const counts = new Map();
    for (const { effectWord } of state.findings) {
      counts.set(effectWord, (counts.get(effectWord) || 0) + 1);
    }
    const summary = [...counts].map(([word, n]) => text.count(word, n)).join(text.comma);
    const worst = trouble ? "error"
      : ["error", "warning", "note"].find((s) => state.findings.some((f) => f.severity === s));
    badge.textContent = summary || (trouble ? text.panel : text.none);
    badge.className = "badge " + (worst || "clean");
    heading.textContent = text.panel + (summary ? (isChinese ? "：" : ": ") + summary : "");
    close.textContent = text.close;

    // The order is the server's, errors first; what concerns this page leads within each.
    const rank = { error: 0, warning: 1, note: 2 };
    const findings = state.findings.map((finding, index) => ({ finding, index })).sort((a, b) =>
      rank[a.finding.severity] - rank[b.finding.severity]
      || isMine(b.finding) - isMine(a.finding) || a.index - b.index).map((f) => f.finding);
    list.replaceChildren(
      ...(trouble ? [make("p", { className: "trouble", textContent: trouble })] : []),
      ...(trouble || state.isStale ? [make("p", { className: "stale", textContent: text.stopped })] : []),
      findings.length ? make("ol", {}, ...findings.slice(0, shownAtOnce).map((f) => item(f, isChinese)))
        : trouble ? "" : make("p", { textContent: text.none }),
      ...(findings.length > shownAtOnce
        ? [make("p", { textContent: text.more(findings.length - shownAtOnce) })] : []));

    const urgent = state.findings.filter((f) => f.severity !== "note").length;
    document.title = urgent > 0 ? `(${urgent}) ${title}` : title;
    status.textContent = summary || trouble || text.none;

    // Opens by itself for what stops this page or the site; once closed, only for something new.
    const pressing = state.findings.filter((f) =>
      f.severity === "error" && (isMine(f) || state.isStale)).map((f) => f.file + f.code + f.line);
    signature = [trouble, ...pressing].filter(Boolean).join(" ");
    const memory = remembered();
    setOpen(memory === "open" || (signature !== "" && memory !== "closed " + signature));
    if (!host.isConnected) document.body.append(host);
  };

  const refresh = async () => {
    const answer = await fetch(base + "state.json");
    if (!answer.ok) return;
    const state = await answer.json();
    firstRebuild ??= state.rebuild;
    if (state.edition !== edition || (!state.hasSite && state.rebuild !== firstRebuild)) {
      location.reload();
    } else if (state.hasSite) {
      show(state);
    }
  };

  // A browser keeps few connections to one server: a page in the background lets go of its own.
  let events;
  let farewell;
  const listen = () => {
    events = new EventSource(base + "events");
    events.addEventListener("rebuild", () => refresh().catch(() => {}));
    events.addEventListener("open", () => clearTimeout(farewell));
    events.addEventListener("error", () => {
      clearTimeout(farewell);
      farewell = setTimeout(() => {
        badge.textContent = text.gone;
        badge.className = "badge gone";
        status.textContent = text.gone;
      }, 3000);
    });
  };
  document.addEventListener("visibilitychange", () => {
    events?.close();
    if (!document.hidden) listen();
  });
  addEventListener("pagehide", () => events?.close());
  if (!document.hidden) listen();
})();
