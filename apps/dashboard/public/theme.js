// Sets the chosen theme before the first paint. A file of its own, because inline scripts are not allowed here.
try {
  const theme = localStorage.getItem('shoji.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the theme then follows the system.
}
