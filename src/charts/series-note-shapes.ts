import type { SeriesMark } from './series-model.ts';
import type { Note } from './series-notes.ts';
import { FONT_SIZE } from './text-width.ts';
import { CHART_FONT, cssColor } from './tokens.ts';

/** A note as the chart library draws it. */
export function drawNote(note: Note) {
  if (note.type === 'rule') {
    const { x, top, bottom, color, dashed } = note;
    const style = { fill: 'none', stroke: cssColor(color), lineWidth: 1, lineDash: dashed ? [4, 3] : null };
    return { type: 'line' as const, silent: true, shape: { x1: x, y1: top, x2: x, y2: bottom }, style };
  }
  if (note.type === 'bracket') {
    const { from, to, y, color } = note;
    const style = { fill: 'none', stroke: cssColor(color), lineWidth: 1.5 };
    return { type: 'line' as const, silent: true, shape: { x1: from, y1: y, x2: to, y2: y }, style };
  }
  if (note.type === 'key') {
    const shape = { x: note.x, y: note.y - 5, width: 10, height: 10 };
    return { type: 'rect' as const, silent: true, shape, style: { fill: cssColor(note.color) } };
  }
  if (note.type === 'mark') return drawMark(note);
  const { text, x, y, align, color, bold } = note;
  return {
    type: 'text' as const,
    silent: true,
    style: {
      text,
      x,
      y,
      align,
      verticalAlign: 'middle' as const,
      fill: cssColor(color),
      stroke: cssColor('--paper'),
      lineWidth: 3,
      fontSize: FONT_SIZE,
      fontWeight: bold ? 600 : 400,
      fontFamily: CHART_FONT,
    },
  };
}

/** Exact: a disc. At least: a triangle that points up. About: an open ring. */
function drawMark({
  x,
  y,
  kind,
}: {
  readonly x: number;
  readonly y: number;
  readonly kind: SeriesMark['kind'];
}) {
  const ink = cssColor('--ink');
  const paper = cssColor('--paper');
  if (kind === 'at_least') {
    const points = [
      [x, y - 8],
      [x + 6.5, y + 4],
      [x - 6.5, y + 4],
    ];
    return {
      type: 'polygon' as const,
      silent: true,
      shape: { points },
      style: { fill: ink, stroke: paper, lineWidth: 1.5 },
    };
  }
  const about = kind === 'about';
  const style = { fill: about ? paper : ink, stroke: about ? ink : paper, lineWidth: about ? 2 : 1.5 };
  return { type: 'circle' as const, silent: true, shape: { cx: x, cy: y, r: about ? 4.5 : 5 }, style };
}
