import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and in the first client render over server markup, true ever after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
