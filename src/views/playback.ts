import { createContext, useContext } from 'react';

/** Playing through the years: the app keeps the clock, a view only says which years there are. */
export interface PlaybackControl {
  readonly playing: boolean;
  /** Starts from `year` (from the first when it is the last), or stops. */
  toggle(playing: boolean, years: readonly number[], year: number): void;
}

const Context = createContext<PlaybackControl>({ playing: false, toggle: () => undefined });

export const Playback = {
  Provider: Context.Provider,
  use: (): PlaybackControl => useContext(Context),
};
