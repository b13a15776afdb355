import { StrictMode } from 'react';
import { ExportDoorProvider } from '../export/index.ts';
import { type ViewStore, ViewStoreProvider } from '../state/index.ts';
import { App } from './app.tsx';
import { SessionProvider } from './session/context.ts';
import type { Session } from './session/session.ts';

/** The app with its state and its session; the same tree at build and in the browser. */
export function Root({ store, session }: { readonly store: ViewStore; readonly session: Session }) {
  return (
    <StrictMode>
      <ViewStoreProvider value={store}>
        <SessionProvider value={session}>
          <ExportDoorProvider value={session.host}>
            <App />
          </ExportDoorProvider>
        </SessionProvider>
      </ViewStoreProvider>
    </StrictMode>
  );
}
