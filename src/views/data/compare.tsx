import { METRIC_IDS, METRICS, type MetricId } from '../../metrics/index.ts';
import { setMetric } from '../../state/index.ts';
import { Button, Notice, SelectField } from '../../ui/index.ts';
import { offeredMetrics } from '../stated-metrics.ts';
import type { DrawProps } from '../view.ts';
import type { CompareModel } from './compare-model.ts';
import { ComparedHeadlines } from './compared-headlines.tsx';
import { ComparedProvinces } from './compared-provinces.tsx';
import { ComparedSeries } from './compared-series.tsx';
import { ComparedTotals } from './compared-totals.tsx';
import { othersOf, showPair } from './faces.ts';
import type { DataModel } from './read.ts';

export type CompareProps = Omit<DrawProps<DataModel>, 'model'> & { readonly model: CompareModel };

/** Two snapshots side by side: what was published, the nation by year, what changed, and which provinces differ. */
export function Compare(props: DrawProps<DataModel>) {
  const { model, state, context } = props;
  const words = context.t.snapshots.compared;
  const { compare } = model;
  return (
    <div className="data-compare">
      <Choice {...props} />
      {compare ? (
        <>
          <p className="data-quiet">
            {words.differenceAbout({ first: context.manifest.id, second: compare.second.id })}
          </p>
          <ComparedSeries {...props} model={compare} />
          <ComparedTotals {...props} model={compare} />
          {compare.provinces ? <ComparedProvinces {...props} model={compare} /> : null}
          <ComparedHeadlines {...props} model={compare} />
        </>
      ) : (
        <Notice
          tone="warn"
          title={
            model.fault === 'same'
              ? words.same
              : model.fault === 'unreadable'
                ? context.t.snapshots.unreadable(state.compare ?? '')
                : words.unknown(state.compare ?? '')
          }
        />
      )}
    </div>
  );
}

function Choice({ model, state, context, change }: DrawProps<DataModel>) {
  const { t, lang, f, manifest, index } = context;
  const words = t.snapshots.compared;
  const others = othersOf(context);
  const second = model.compare?.second.id ?? '';
  const known = offeredMetrics('nation', model.stated);
  const offered = known.includes(state.metric) ? known : [...known, state.metric];
  return (
    <div className="ui-controls ui-no-print">
      <SelectField
        label={words.with}
        value={second}
        options={[
          ...(second === '' ? [{ value: '', label: '–', disabled: true }] : []),
          ...others.map((each) => ({
            value: each.id,
            label: `${each.title[lang]} (${f.date(each.as_of, 'month')})`,
          })),
        ]}
        onChange={(id) => change(showPair(manifest.id, id, index))}
      />
      <SelectField
        label={words.metric}
        value={state.metric}
        options={offered.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        onChange={(id) => change(setMetric(metricOf(id)))}
      />
      {second === '' ? null : (
        <Button icon="compare" onClick={() => change(showPair(second, manifest.id, index))}>
          {words.swap}
        </Button>
      )}
    </div>
  );
}

const metricOf = (id: string): MetricId => METRIC_IDS.find((each) => each === id) ?? 'libraries';
