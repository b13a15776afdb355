import { createRoot, hydrateRoot } from 'react-dom/client';
import { bindHistory, bindPreferences, createViewStore, parseUrl, readPreferences } from '../state/index.ts';
import { readPageData } from './page-data.ts';
import { Root } from './root.tsx';
import { siteAt } from './session/files.ts';
import { createSession } from './session/session.ts';

const openStorage = () => localStorage;
const preferences = readPreferences(openStorage);
const { state, notices } = parseUrl(location.search, preferences);
const store = createViewStore({ initial: state, notices, preferences });
bindHistory(store, window);
bindPreferences(store, openStorage);

const site = siteAt(new URL('.', location.href).href);
const session = createSession(site, readPageData(document));
const container = document.getElementById('root');
if (container) {
  const app = <Root store={store} session={session} />;
  const made =
    document.documentElement.dataset.page?.startsWith('other') === false && container.firstElementChild;
  if (made) hydrateRoot(container, app);
  else createRoot(container).render(app);
}
