import type { SeriesModel } from '../../charts/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { FigureSource } from '../figure-source.tsx';
import { figureText } from '../figure-text.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { figureShown, RowsSave } from '../shown/index.ts';
import type { ViewContext } from '../view.ts';
import type { FaceProps } from './face.tsx';
import type { TargetsModel } from './read-targets.ts';

/** The method of the IPLM changed with the figure of this year. */
const IPLM_METHOD = 2022;

/** Published values of IPLM and TGM by year as points that no line joins, with the change of method on the axis. */
export function IndexCards(props: FaceProps<TargetsModel>) {
  const { shown, context, change, href } = props;
  const { t, f } = context;
  const words = t.growth.targets;
  return (
    <div className="growth-pair">
      {shown.indices.map(({ id, figures }) => {
        const name = words.names[id] ?? id;
        const title = words.series(name);
        const dated = figures.filter((figure) => yearOf(figure) !== null);
        const [newest] = dated;
        if (newest === undefined) return null;
        return (
          <FigureCard
            key={id}
            title={title}
            unit={figureText(newest, context).unit}
            tools={
              <RowsSave
                {...props}
                title={title}
                rows={dated.map((figure) => ({ ...figureShown(figure, context), year: yearOf(figure) }))}
                of={[id]}
                published
                unfiltered
              />
            }
            evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
            source={`${words.sources} ${id === 'iplm' ? words.iplmAbout : words.seriesAbout} ${words.indexAbout}`}
          >
            <SeriesFigure
              model={pointsOf(dated, id === 'iplm', context)}
              label={title}
              say={({ index }) => saidOf(dated[index], context)}
            />
            <details className="ui-more">
              <summary>{t.table.caption(title)}</summary>
              <ul className="growth-list">
                {dated.map((figure) => (
                  <li key={figure.id}>
                    {yearOf(figure)}: <b>{f.number(figure.value, 2)}</b> ·{' '}
                    <FigureSource
                      id={figure.id}
                      figure={figure}
                      context={context}
                      change={change}
                      href={href}
                    />
                  </li>
                ))}
              </ul>
            </details>
          </FigureCard>
        );
      })}
    </div>
  );
}

function saidOf(figure: FigureRow | undefined, context: ViewContext): string {
  if (figure === undefined) return '';
  return `${yearOf(figure)}: ${context.f.number(figure.value, 2)} · ${figureText(figure, context).source}`;
}

const yearOf = ({ asOf }: FigureRow): number | null =>
  asOf.text === null ? null : Number(asOf.text.slice(0, 4));

function pointsOf(figures: readonly FigureRow[], breaks: boolean, { t, f }: ViewContext): SeriesModel {
  const known = figures.flatMap((figure) => yearOf(figure) ?? []);
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at);
  return {
    x: years.map(String),
    yMax: 100,
    breaks:
      breaks && years.includes(IPLM_METHOD)
        ? [{ before: years.indexOf(IPLM_METHOD), word: t.growth.words.method }]
        : [],
    formatY: (value) => f.number(value),
    series: [],
    marks: figures.map((figure) => ({
      at: (yearOf(figure) ?? first) - first,
      value: figure.value,
      kind: 'exact',
      label: f.number(figure.value, 2),
    })),
  };
}
