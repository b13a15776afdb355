import type { HistoryWindow } from '../../../src/state/index.ts';

/** A browser window of one page under `/sub/`: it keeps history entries, and its clock moves by hand. */
export function fakeWindow(start: string) {
  const origin = 'https://example.org';
  const entries = [new URL(start, origin)];
  let at = 0;
  const listeners = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() };
  const timers = new Map<number, { run: () => void; due: number }>();
  let now = 0;
  let made = 0;
  let refusing = false;
  const here = (): URL => entries[at] ?? new URL(origin);
  const resolve = (url: string): URL => {
    if (refusing) throw new DOMException('too many calls', 'SecurityError');
    const next = new URL(url, here());
    if (next.origin !== origin) throw new DOMException('other origin', 'SecurityError');
    return next;
  };
  const window: HistoryWindow = {
    location: {
      get pathname() {
        return here().pathname;
      },
      get search() {
        return here().search;
      },
      get hash() {
        return here().hash;
      },
    },
    history: {
      pushState(_data, _unused, url) {
        entries.splice(at + 1, entries.length, resolve(url));
        at += 1;
      },
      replaceState(_data, _unused, url) {
        entries[at] = resolve(url);
      },
    },
    addEventListener: (type, listener) => listeners[type].add(listener),
    removeEventListener: (type, listener) => listeners[type].delete(listener),
    setTimeout(run, milliseconds) {
      made += 1;
      timers.set(made, { run, due: now + milliseconds });
      return made;
    },
    clearTimeout: (id) => id !== undefined && timers.delete(id),
  };
  const go = (step: number): void => {
    at = Math.min(entries.length - 1, Math.max(0, at + step));
    for (const listener of listeners.popstate) listener();
  };
  return {
    window,
    entries: () => entries.map((url) => url.href.slice(origin.length)),
    here: () => here().href.slice(origin.length),
    back: () => go(-1),
    forward: () => go(1),
    hide: () => {
      for (const listener of listeners.pagehide) listener();
    },
    refuse: (yes: boolean) => {
      refusing = yes;
    },
    tick(milliseconds: number) {
      now += milliseconds;
      for (const [id, timer] of [...timers]) {
        if (timer.due <= now && timers.delete(id)) timer.run();
      }
    },
    listening: () => listeners.popstate.size + listeners.pagehide.size,
  };
}
