import { ScaleStrip } from '../../charts/index.ts';
import type { FigureRow } from '../../metrics/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { FigureSource } from '../figure-source.tsx';
import { figureText } from '../figure-text.ts';
import { figureShown, RowsSave } from '../shown/index.ts';
import type { FaceProps } from './face.tsx';
import type { Stated, TargetsModel } from './read-targets.ts';

/** Survey scores and benefit ratios, each alone on its own scale. */
export function Scores(props: FaceProps<TargetsModel>) {
  const { shown, context } = props;
  const { t, f } = context;
  const words = t.growth.scores;
  const mark = <EvidenceMark evidence="published" label={t.evidence.names.published} />;
  const saveOf = (title: string, list: readonly Stated[], of: readonly string[]) => (
    <RowsSave
      {...props}
      title={title}
      rows={list.flatMap(({ figure, repeats }) =>
        [figure, ...repeats].map((each) => figureShown(each, context)),
      )}
      of={of}
      published
      unfiltered
    />
  );
  return (
    <>
      <FigureCard
        title={words.effectiveness}
        subtitle={words.effectivenessAbout}
        unit={words.units.effectiveness}
        tools={saveOf(words.effectiveness, shown.effectiveness, ['effectiveness'])}
        evidence={mark}
        source={t.growth.targets.sources}
      >
        <div className="growth-pair">
          {shown.effectiveness.map((stated) => {
            const [min, max] = scaleOf(stated.figure);
            const value = f.number(stated.figure.value, 2);
            const line = words.scale({ value, from: f.number(min), to: f.number(max) });
            return (
              <div key={stated.figure.id}>
                <h3>{figureText(stated.figure, context).period}</h3>
                <ScaleStrip
                  min={min}
                  max={max}
                  minText={f.number(min)}
                  maxText={f.number(max)}
                  value={stated.figure.value}
                  valueText={value}
                  label={line}
                />
                <Said {...props} stated={stated} line={line} />
              </div>
            );
          })}
        </div>
      </FigureCard>
      <FigureCard
        title={words.benefit}
        subtitle={words.benefitAbout}
        unit={words.units.benefit}
        tools={saveOf(words.benefit, [...shown.benefit, ...shown.totalBenefit], ['benefit', 'totalBenefit'])}
        evidence={mark}
        source={t.growth.targets.sources}
      >
        <div className="growth-pair">
          {shown.benefit.map((stated) => {
            const value = f.number(stated.figure.value, 2);
            const line = words.perRupiah(value);
            const max = Math.ceil(stated.figure.value + 0.25);
            return (
              <div key={stated.figure.id}>
                <h3>{figureText(stated.figure, context).period}</h3>
                <ScaleStrip
                  min={0}
                  max={max}
                  minText="0"
                  maxText={f.number(max)}
                  value={stated.figure.value}
                  valueText={value}
                  mark={{ at: 1, text: words.even }}
                  label={line}
                />
                <Said {...props} stated={stated} line={line} />
              </div>
            );
          })}
        </div>
        {shown.totalBenefit.map((stated) => (
          <Said
            key={stated.figure.id}
            {...props}
            stated={stated}
            line={`${words.totalBenefit}: ${figureText(stated.figure, context).value} (${figureText(stated.figure, context).period})`}
          />
        ))}
      </FigureCard>
    </>
  );
}

/** `score 1-5` is measured from 1 to 5. */
export function scaleOf({ unit, value }: Pick<FigureRow, 'unit' | 'value'>): readonly [number, number] {
  const [, from, to] = /(\d+)-(\d+)/.exec(unit) ?? [];
  return from !== undefined && to !== undefined ? [Number(from), Number(to)] : [0, Math.ceil(value)];
}

function Said(props: FaceProps<TargetsModel> & { readonly stated: Stated; readonly line: string }) {
  const { stated, line, context, change, href } = props;
  const { t } = context;
  return (
    <p className="growth-note">
      {line}. {t.growth.scores.statedBy}{' '}
      {[stated.figure, ...stated.repeats].map((figure, at) => (
        <span key={figure.id}>
          {at > 0 ? '; ' : null}
          <FigureSource id={figure.id} figure={figure} context={context} change={change} href={href} />
        </span>
      ))}
    </p>
  );
}
