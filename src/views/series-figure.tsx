import './series-figure.css';
import { type ReactNode, useState } from 'react';
import { SeriesChart, type SeriesModel, type SeriesPoint } from '../charts/index.ts';
import { SeriesKey } from './series-key.tsx';

/**
 * A series chart with its key above and, beneath, the point that pointer or arrow keys are on, in words. `say` puts a
 * point into words; default: period, name and value. `legend` takes the place of the key.
 */
export function SeriesFigure(props: {
  readonly model: SeriesModel;
  readonly label: string;
  readonly say?: (point: SeriesPoint) => string;
  readonly legend?: ReactNode;
}) {
  const { model, label } = props;
  const [focused, setFocused] = useState<SeriesPoint | null>(null);
  const say = props.say ?? ((point) => saidOf(model, point));
  const key = model.series.length > 1 ? <SeriesKey series={model.series} /> : null;
  return (
    <div className="series-figure">
      {props.legend === undefined ? key : props.legend}
      <SeriesChart model={{ ...model, focused }} label={label} onPoint={setFocused} />
      <p className="series-readout" role="status">
        {focused ? say(focused) : '\u00a0'}
      </p>
    </div>
  );
}

function saidOf(model: SeriesModel, { seriesId, index }: SeriesPoint): string {
  const series = model.series.find(({ id }) => id === seriesId);
  const value = series?.values[index];
  if (!series || value === null || value === undefined) return '';
  return `${model.x[index]} · ${series.name}: ${model.formatY(value)}`;
}
