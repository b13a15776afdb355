export { DotKey, DotStrip, type DotStripProps } from './dot-strip.tsx';
export { type Dot, type Scale, scaleOf } from './dots.ts';
