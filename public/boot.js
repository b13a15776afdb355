// Runs before anything is drawn: language, theme, and which of the pages made at build fits this address.
(() => {
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
  const lang = pick('lang', ['id', 'en']);
  root.lang = lang;
  root.dataset.theme = pick('theme', ['auto', 'light', 'dark']);
  const view = query.get('view') ?? 'overview';
  const plain = [...query.keys()].every((key) => key === 'view' || key === 'lang' || key === 'theme');
  root.dataset.page =
    plain && (view === 'overview' || view === 'coverage') ? `${view}-${lang}` : `other-${lang}`;
})();
