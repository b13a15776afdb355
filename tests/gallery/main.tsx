import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Gallery } from './gallery.tsx';
import './gallery.css';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById('root');
if (root) {
  const page = (
    <StrictMode>
      <Gallery />
    </StrictMode>
  );
  if (root.firstElementChild) {
    hydrateRoot(root, page, { onRecoverableError: (error) => console.error('hydration', error) });
  } else createRoot(root).render(page);
  document.documentElement.dataset.state = 'ready';
}
