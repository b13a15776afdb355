import { WaterfallChart } from '../../charts/index.ts';
import { FigureCard, Skeleton } from '../../ui/index.ts';
import { RowsSave } from '../shown/index.ts';
import { WhyLink } from '../why-link.tsx';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import type { LibrariesModel } from './read.ts';

/** Parts that are shown even when nothing is in them. */
const ALWAYS: readonly string[] = ['newly_reached', 'more_villages', 'replication', 'departures'];

/** What a change of the stock is made of, as a waterfall that adds up. */
export function PartsCard(props: FaceProps<LibrariesModel>) {
  const { growth, shown, state, context } = props;
  const { t, f } = context;
  const words = t.growth.parts;
  const { from, to } = growth.period;
  const title = words.title({ name: growth.name, from, to });
  const { parts } = shown;
  const first = parts?.[0];
  const why = first?.reason ?? (parts !== null && first === undefined ? 'current_missing' : null);
  const level = (year: number, value: number | null) => (
    <WhyLink
      cell={{ metric: 'libraries', region: growth.place.region, year, slice: null }}
      value={f.number(value ?? 0)}
    />
  );
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(words.subtitle, state, context)}
      unit={t.terms.units.libraries.name}
      evidence={<EvidenceOf rows={parts ?? []} context={context} />}
      source={`${fromSnapshot(context)} ${words.came}`}
      tools={
        parts === null ? (
          <span className="growth-save-place" />
        ) : (
          <RowsSave
            {...props}
            title={title}
            rows={partsRows(props)}
            of={['parts']}
            units={{ value: t.terms.units.libraries.name }}
          />
        )
      }
    >
      {parts === null ? (
        <Skeleton shape="rows" lines={7} />
      ) : why !== null || !first ? (
        <p>{words.withheld(t.states.change[why ?? 'current_missing'].long)}</p>
      ) : (
        <WaterfallChart
          caption={title}
          headers={words.headers}
          model={{
            start: {
              name: t.growth.span.start(from),
              value: first.start ?? 0,
              text: level(from, first.start),
            },
            steps: parts
              .filter(({ part, value }) => value !== 0 || ALWAYS.includes(part))
              .map(({ part, value }) => ({
                id: part,
                name: words.names[part],
                about: words.about[part],
                value: value ?? 0,
                text: f.signed(value ?? 0),
              })),
            end: { name: t.growth.span.end(to), value: first.end ?? 0, text: level(to, first.end) },
          }}
        />
      )}
    </FigureCard>
  );
}

/** Both ends and every part between them, also the parts that nothing is in; what is withheld says why. */
export function partsRows({
  growth,
  shown,
  context: { t },
}: Pick<FaceProps<LibrariesModel>, 'growth' | 'shown' | 'context'>) {
  const parts = shown.parts ?? [];
  const [first] = parts;
  if (!first) return [];
  const { from, to } = growth.period;
  const place = { region_code: growth.place.region, region: growth.name };
  const reasonFor = (value: number | null) => (value === null ? (first.reason ?? 'not_reported') : null);
  const end = (series: string, year: number, value: number | null) => ({
    ...{ ...place, series, year, value, reason: reasonFor(value) },
    evidence: first.evidence,
  });
  return [
    end(t.growth.span.start(from), from, first.start),
    ...parts.map(({ part, value, partial, evidence }) => ({
      ...{ ...place, series: t.growth.parts.names[part], value, reason: reasonFor(value), partial, evidence },
    })),
    end(t.growth.span.end(to), to, first.end),
  ];
}
