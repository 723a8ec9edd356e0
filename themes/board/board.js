// Remembers the reader's text size and breaks titles between words. Everything works without it.
(function () {
  "use strict";
  var key = "gongshi-text-size";
  var root = document.documentElement;
  var segmenter = root.lang.indexOf("zh") === 0 && window.Intl && Intl.Segmenter
    ? new Intl.Segmenter("zh", { granularity: "word" }) : null;

  function remembered() {
    try { return localStorage.getItem(key); } catch (_) { return null; }
  }

  function remember(size) {
    try { localStorage.setItem(key, size); } catch (_) { /* private window, or a page opened from a disk */ }
  }

  function show(size) {
    root.setAttribute("data-size", size);
    var buttons = document.querySelectorAll(".sizes button");
    for (var i = 0; i < buttons.length; i++) {
      buttons[i].setAttribute("aria-pressed", String(buttons[i].getAttribute("data-size") === size));
    }
  }

  function known(size) { return size === "26" || size === "32" ? size : "20"; }

  // Before the first paint, so that the page does not jump.
  show(known(remembered()));

  // A browser breaks a Chinese title between any two characters; here only between words. A single
  // character stays with the word before it: its dictionary knows 人选, but not 网格员.
  function breakBetweenWords(title) {
    if (title.firstElementChild && title.firstElementChild.tagName === "A") { title = title.firstElementChild; }
    if (title.childNodes.length !== 1 || title.firstChild.nodeType !== Node.TEXT_NODE) { return; }
    var pieces = [];
    Array.from(segmenter.segment(title.textContent)).forEach(function (word) {
      if (pieces.length && word.segment.length < 2) {
        pieces[pieces.length - 1] += word.segment;
      } else {
        pieces.push(word.segment);
      }
    });
    // The last word is short and would stand alone: …的 / 公示.
    if (pieces.length > 1) { pieces.push(pieces.splice(-2).join("")); }
    title.textContent = "";
    pieces.forEach(function (piece, index) {
      if (index) { title.appendChild(document.createElement("wbr")); }
      title.appendChild(document.createTextNode(piece));
    });
    title.classList.add("worded");
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (segmenter) {
      document.querySelectorAll("h1:not(.sr), h3").forEach(breakBetweenWords);
    }
    var group = document.querySelector(".sizes");
    if (!group) { return; }
    group.hidden = false;
    show(known(remembered()));
    group.addEventListener("click", function (event) {
      var size = event.target.getAttribute && event.target.getAttribute("data-size");
      if (!size) { return; }
      remember(known(size));
      show(known(size));
    });
  });
})();
