import './distribution.css';
import { useMemo } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { valueText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import { distributionOf } from './distribution-model.ts';
import type { RegionMapModel } from './model.ts';

const COLUMNS = 40;
const HEIGHT = 10;

/** All regions as squares over the scale of values: pointing at one points at it everywhere, and the other way round. */
export function Distribution({
  model,
  context,
  lit,
  pointed,
  onPoint,
  onSelect,
}: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly lit: ReadonlySet<string> | null;
  readonly pointed: RegionCode | null;
  readonly onPoint: (code: RegionCode | null) => void;
  readonly onSelect: (code: RegionCode) => void;
}) {
  const made = useMemo(() => distributionOf(model, COLUMNS), [model]);
  const codes = useMemo(
    () => new Map<string, RegionCode>(model.cells.map(({ code }) => [code, code])),
    [model],
  );
  if (!made) return null;
  const { dots, tallest, columns, from, to } = made;
  const rows = Math.max(HEIGHT, tallest);
  const height = HEIGHT / rows;
  const codeAt = (target: EventTarget): RegionCode | null =>
    target instanceof Element ? (codes.get(target.getAttribute('data-code') ?? '') ?? null) : null;
  const words = context.t.coverage.distribution;
  return (
    <figure className="distribution">
      <figcaption className="ui-label">{words.title}</figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same regions are links in every form. */}
      <svg
        viewBox={`0 0 ${columns} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.label(context.f.number(dots.length))}
        onPointerOver={(event) => onPoint(codeAt(event.target))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const code = codeAt(event.target);
          if (code) onSelect(code);
        }}
      >
        {dots.map(({ code, column, level, tone, illustrative }) => (
          <rect
            key={code}
            data-code={code}
            data-tone={tone}
            data-illustrative={illustrative || undefined}
            data-faded={(lit !== null && !lit.has(code)) || undefined}
            data-pointed={code === pointed || undefined}
            x={column + 0.06}
            y={HEIGHT - (level + 1) * height}
            width={0.88}
            height={height * 0.9}
          />
        ))}
      </svg>
      <p className="distribution-scale" aria-hidden="true">
        <span>{valueText(from, model.metric, context)}</span>
        <span>{valueText(to, model.metric, context)}</span>
      </p>
    </figure>
  );
}
