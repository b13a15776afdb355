import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

/** The session. Throws outside a SessionProvider. */
export function useSession(): Session {
  const session = useContext(Context);
  if (session === null) throw new Error('useSession needs a SessionProvider above it');
  return session;
}
