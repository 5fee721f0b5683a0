// Makes the site nicer; everything works without it. The reader's theme is set by a line in the page's head.
const enhance = () => {
  const root = document.documentElement;
  const status = document.getElementById("_status");
  const say = (text) => { status.textContent = text; };
  const stored = (name) => { try { return localStorage.getItem(name); } catch { return null; /* storage may be switched off */ } };
  const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* storage may be switched off */ } };

  // Theme: the switch goes to the other one than is seen now. Back at the system's, it is followed again.
  const system = () => matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  for (const button of document.querySelectorAll("[data-theme-switch]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const theme = (root.dataset.theme ?? system()) === "dark" ? "light" : "dark";
      if (theme === system()) delete root.dataset.theme;
      else root.dataset.theme = theme;
      store("theme", root.dataset.theme ?? "");
      say(theme === "dark" ? "Dark theme" : "Light theme");
    });
  }

  // "/" focuses the search, unless it is switched off (WCAG 2.1.4).
  const search = document.querySelector("[data-search]");
  const hint = document.querySelector(".bar-search kbd");
  const slash = () => stored("slash") !== "off";
  const slashSwitch = document.querySelector("[data-slash-switch]");
  const showSlash = () => {
    if (hint) hint.hidden = !slash();
    slashSwitch.hidden = false;
    slashSwitch.querySelector("b").textContent = slash() ? "on" : "off";
  };
  slashSwitch.addEventListener("click", () => {
    store("slash", slash() ? "off" : "on");
    showSlash();
    say(slash() ? "Shortcut on" : "Shortcut off");
  });
  showSlash();
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !search || !slash()) return;
    if (/^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable) return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  // Handles and "Copy link" copy their address; on phones the share sheet opens.
  const canShare = matchMedia("(pointer: coarse)").matches && typeof navigator.share === "function";
  const done = (link, what) => {
    say(`Link to ${what} copied`);
    link.dataset.copied = "Copied";
    if (!link.classList.contains("handle")) {
      link.dataset.label ??= link.firstChild.textContent;
      link.firstChild.textContent = "Copied";
    }
    setTimeout(() => {
      delete link.dataset.copied;
      if (link.dataset.label) link.firstChild.textContent = link.dataset.label;
    }, 2000);
  };
  const showAddress = (link) => {
    const field = document.createElement("input");
    field.type = "text";
    field.className = "copied-by-hand";
    field.readOnly = true;
    field.value = link.href;
    field.setAttribute("aria-label", "Address to copy");
    field.addEventListener("blur", () => field.remove());
    field.addEventListener("keydown", (event) => { if (event.key === "Escape") link.focus(); });
    (link.closest(".topic-head, .links, .actions") ?? link).after(field);
    field.focus();
    field.select();
    say("The clipboard refused. The address is selected, to be copied by hand.");
  };
  addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-copy]");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const what = link.dataset.copy;
    if (canShare) {
      try { await navigator.share({ title: what, url: link.href }); } catch { /* the reader closed the sheet */ }
      return;
    }
    try {
      await navigator.clipboard.writeText(link.href);
      done(link, what);
    } catch {
      showAddress(link);
    }
  });

  // On paper the address is followed by the day.
  const printed = document.querySelector("[data-printed]");
  const address = printed.dataset.printed;
  addEventListener("beforeprint", () => {
    const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(new Date());
    printed.textContent = `${new URL(address || location.href, location.href)}, printed ${day}`;
  });

  // "Copy BibTeX" copies a text of the page.
  for (const button of document.querySelectorAll("[data-copy-text]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copyText);
      const label = button.dataset.label ??= button.textContent;
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = "Copied";
        say("Copied");
      } catch {
        getSelection().selectAllChildren(text);
        say("The clipboard refused. The text is selected, to be copied by hand.");
        button.textContent = "Selected below";
      }
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }

  // A place that mail spoiled is mended here, for it never reaches the server: "#Cite.du2019." is "#cite.du2019".
  const decoded = (name) => { try { return decodeURIComponent(name); } catch { return name; /* it is as it was meant */ } };
  const arrived = () => document.getElementById(decoded(location.hash.slice(1)));
  const mend = () => {
    if (location.hash.length < 2 || arrived()) return;
    const meant = decoded(decoded(decoded(location.hash.slice(1)))).trim().replace(/[\s.,;:!?)>\]}"'’”*&/]+$/, "").toLowerCase();
    const place = meant && [...document.querySelectorAll("[id]")].find((element) => element.id.toLowerCase() === meant);
    if (place) location.replace(`#${encodeURIComponent(place.id)}`);
  };
  mend();
  addEventListener("hashchange", mend);

  // A link to a place on another part of a long page goes on to that part.
  const elsewhere = arrived()?.closest("[data-part]");
  if (elsewhere) location.replace(elsewhere.dataset.part + location.hash);

  // The contents mark the topic whose heading last passed the top third.
  const contents = document.querySelector("[data-spy]");
  if (contents) {
    const links = [...contents.querySelectorAll("a[href^='#']")];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    let waiting = false;
    // A topic that was gone to stays marked while it is in view and the reader has not scrolled on.
    let aim = headings.indexOf(arrived());
    const mark = () => {
      waiting = false;
      const top = (heading) => heading?.getBoundingClientRect().top ?? Infinity;
      // The last topics never reach the top third: near the end of the page the line comes down to them.
      const left = root.scrollHeight - innerHeight - scrollY;
      const line = Math.max(innerHeight / 3, innerHeight - left);
      const passed = Math.max(0, headings.findLastIndex((heading) => top(heading) <= line));
      const current = top(headings[aim]) >= 0 && top(headings[aim]) < innerHeight ? aim : passed;
      links.forEach((link, i) => {
        if (i === current) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      });
    };
    const markSoon = () => { if (!waiting) { waiting = true; requestAnimationFrame(mark); } };
    addEventListener("scroll", markSoon, { passive: true });
    addEventListener("hashchange", () => { aim = headings.indexOf(arrived()); markSoon(); });
    for (const own of ["wheel", "touchmove", "keydown"]) addEventListener(own, () => { aim = -1; }, { passive: true });
    // Where the headings stand is asked when the page is drawn: asked before, it would be laid out twice, and drawn later.
    requestAnimationFrame(() => setTimeout(mark));
  }
};

// It comes when it comes: a page that waited for it would be laid out later.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enhance);
else enhance();
