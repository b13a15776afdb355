import type { MetricRowsSource } from '../../queries/index.ts';
import { FigureSave } from '../figure-save.tsx';
import { metricExport } from '../metric-export.ts';
import type { FaceProps } from './face.tsx';

/** Takes a figure of years away with the rows behind it: the place looked at, its years and its slices. */
export function YearsSave(
  props: Pick<FaceProps<unknown>, 'growth' | 'state' | 'context' | 'href'> &
    Pick<MetricRowsSource, 'metrics' | 'by'> & { readonly title: string; readonly years: readonly number[] },
) {
  const { growth, metrics, by, years, title, context } = props;
  const { level, region } = growth.place;
  const asked = {
    ...{ metrics, by, level, region: level === 'nation' ? null : region },
    ...{ from: years[0] ?? 0, to: years.at(-1) ?? 0 },
  };
  return <FigureSave request={metricExport(asked, title, props)} context={context} />;
}
