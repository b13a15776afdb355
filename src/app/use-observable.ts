import { useSyncExternalStore } from 'react';
import type { Observable } from './session/observable.ts';

/** The present value of something watched; the same on the server. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get, observable.get);
}
