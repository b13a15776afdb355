// Puts the page made at build for this address in place; the document carries the default one itself. Fetches the app
// once that page has been painted, so that nothing on the way to the first chart waits for it.
(() => {
  const page = document.documentElement.dataset.page;
  const root = document.getElementById('root');
  const made = document.getElementById(`page-${page}`);
  if (made) root.replaceChildren(made.content);
  document.documentElement.dataset.placed = '';

  const app = document.getElementById('app-files');
  const start = () => {
    if (app.dataset.started !== undefined) return;
    app.dataset.started = '';
    for (const link of app.content.querySelectorAll('link')) document.head.append(link);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = app.dataset.entry;
    document.head.append(script);
  };
  if (app === null) return;
  if (page.startsWith('other') || document.hidden) start();
  else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start, 0)));
  setTimeout(start, 3000);
})();
