import './waterfall.css';
import { type WaterfallModel, waterfallBars } from './waterfall-model.ts';

export interface WaterfallChartProps {
  readonly model: WaterfallModel;
  readonly caption: string;
  readonly headers: { readonly part: string; readonly bar: string; readonly value: string };
}

/** A change in its parts, one row each: chart and table in one. Draws without the chart library. */
export function WaterfallChart({ model, caption, headers }: WaterfallChartProps) {
  const bars = waterfallBars(model);
  const lines = [
    { id: 'start', about: null, ...model.start },
    ...model.steps,
    { id: 'end', about: null, ...model.end },
  ];
  return (
    <table className="waterfall">
      <caption className="ui-hidden">{caption}</caption>
      <thead className="ui-hidden">
        <tr>
          <th scope="col">{headers.part}</th>
          <th scope="col">{headers.bar}</th>
          <th scope="col">{headers.value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => {
          const line = lines[index];
          const before = bars[index - 1];
          return (
            <tr key={bar.id} className={`waterfall-${bar.kind}`}>
              <th scope="row">
                {line?.name}
                {line?.about ? <small>{line.about}</small> : null}
              </th>
              <td className="waterfall-bar" aria-hidden="true">
                <svg width="100%" height="100%" aria-hidden="true">
                  {before && (
                    <line
                      className="waterfall-joint"
                      x1={percent(before.joint)}
                      x2={percent(before.joint)}
                      y1="0"
                      y2="50%"
                    />
                  )}
                  {index < bars.length - 1 && (
                    <line
                      className="waterfall-joint"
                      x1={percent(bar.joint)}
                      x2={percent(bar.joint)}
                      y1="50%"
                      y2="100%"
                    />
                  )}
                  {bar.width > 0 && (
                    <rect x={percent(bar.x)} width={percent(Math.max(bar.width, 0.4))} y="20%" height="60%" />
                  )}
                </svg>
              </td>
              <td className="waterfall-value">{line?.text}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
