import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Gallery } from './gallery.tsx';

/** The gallery as the build would write it into the page. */
export const markup = (): string =>
  renderToString(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
