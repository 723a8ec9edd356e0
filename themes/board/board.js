// Remembers the reader's text size. Everything else on the page works without it.
(function () {
  "use strict";
  var key = "gongshi-text-size";
  var root = document.documentElement;

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

  document.addEventListener("DOMContentLoaded", function () {
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
