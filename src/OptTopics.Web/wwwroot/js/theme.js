// Applies the reader's stored choice before anything is drawn.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // Storage may be switched off; the system's theme holds then.
  }
})();
