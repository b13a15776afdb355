export { coverage } from './coverage/index.ts';
export { figures } from './figures/index.ts';
export { type DrawFirst, FirstChart } from './first-chart.ts';
export { overview } from './overview/index.ts';
export { openingYear } from './period.ts';
export { Playback, type PlaybackControl } from './playback.ts';
export type { Answers, DrawProps, Geography, Specs, View, ViewContext } from './view.ts';
