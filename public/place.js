// Puts the page made at build for this address in place; the document carries the default one itself.
(() => {
  const page = document.documentElement.dataset.page;
  const root = document.getElementById('root');
  const made = document.getElementById(`page-${page}`);
  if (made) root.replaceChildren(made.content);
  document.documentElement.dataset.placed = '';
})();
