import { createContext, useContext } from 'react';

/** The answers that a page is drawn from, by the names of its questions: what each was asked as. */
export type AskedSql = Readonly<Record<string, { readonly sql: string } | undefined>>;
const Context = createContext<AskedSql>({});
/** Says to the figures beneath it what the page has asked. */
export const AskedProvider = Context.Provider;
export const useAsked = (): AskedSql => useContext(Context);
