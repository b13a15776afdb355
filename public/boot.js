// Runs before anything is drawn: language, theme, and which of the pages made at build fits this address.
(() => {
  const LANGS = ['id', 'en'];
  const THEMES = ['auto', 'light', 'dark'];
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const kept = (key) => {
    try {
      return localStorage.getItem(`tpbis.${key}`);
    } catch {
      return null;
    }
  };
  const pick = (key, values) => {
    const asked = [query.get(key), kept(key)].find((value) => values.includes(value));
    return asked ?? values[0];
  };
  const lang = pick('lang', LANGS);
  root.lang = lang;
  root.dataset.theme = pick('theme', THEMES);
  const view = query.get('view') ?? 'overview';
  // A key said twice or a value that is not listed brings a notice, which no page made at build holds.
  const listed = new Map([
    ['view', ['overview', 'coverage']],
    ['lang', LANGS],
    ['theme', THEMES],
  ]);
  const plain = [...query.keys()].every((key) => {
    const [value, ...more] = query.getAll(key);
    return more.length === 0 && listed.get(key)?.includes(value);
  });
  root.dataset.page = plain ? `${view}-${lang}` : `other-${lang}`;
})();
