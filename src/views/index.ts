export { coverage } from './coverage/index.ts';
export { PageCite, PageSave } from './figure-save.tsx';
export { type DrawFirst, FirstChart } from './first-chart.ts';
export { type AnyView, lazyViews, lazyWhy } from './lazy.ts';
export { overview } from './overview/index.ts';
export { openingYear } from './period.ts';
export { Playback, type PlaybackControl } from './playback.ts';
export { AskedProvider } from './shown/index.ts';
export {
  type CheckState,
  type OwnDraft,
  type OwnHeld,
  type SnapshotControl,
  Snapshots,
} from './snapshot-control.ts';
export type {
  Answers,
  Asked,
  DrawProps,
  Elsewhere,
  Geography,
  Specs,
  View,
  ViewContext,
} from './view.ts';
export { type WhyControl, WhyControls } from './why-link.tsx';
