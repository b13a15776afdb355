import { FigureSave } from '../figure-save.tsx';
import { metricExport } from '../metric-export.ts';
import type { DrawProps } from '../view.ts';
import { listedIn } from './place.ts';
import type { FundingModel } from './read.ts';

/** Takes a figure of regions by funder away with the rows behind it. */
export function PartsSave(
  props: Pick<DrawProps<FundingModel>, 'model' | 'state' | 'context' | 'href'> & { readonly title: string },
) {
  const { model, state, context, title } = props;
  const by = ['funding'] as const;
  const asked = {
    ...{ metrics: [model.metric.id], by, from: model.year, to: model.year },
    ...listedIn(state),
  };
  return <FigureSave request={metricExport(asked, title, props)} context={context} />;
}
